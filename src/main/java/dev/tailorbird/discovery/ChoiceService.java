package dev.tailorbird.discovery;

import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which companies feed an account's inbox. */
@ApplicationScoped
class ChoiceService {
    private final Companies companies;
    private final Choices choices;
    private final Outbox outbox;

    ChoiceService(Companies companies, Choices choices, Outbox outbox) {
        this.companies = companies;
        this.choices = choices;
        this.outbox = outbox;
    }

    @WithTransaction
    Uni<Void> choose(UUID accountId, UUID companyId, boolean chosen) {
        return companies
                .require(companyId)
                .chain(company -> change(accountId, List.of(companyId), chosen))
                .replaceWithVoid();
    }

    /** @return how many it changed; companies that do not exist are passed over */
    @WithTransaction
    Uni<Integer> choose(UUID accountId, List<UUID> companyIds, boolean chosen) {
        return change(accountId, companyIds, chosen);
    }

    private Uni<Integer> change(UUID accountId, List<UUID> companyIds, boolean chosen) {
        return (chosen ? choices.add(accountId, companyIds) : choices.remove(accountId, companyIds))
                .call(changed -> changed == 0 ? Uni.createFrom().voidItem() : outbox.add(FeedWork.KIND, accountId));
    }
}
