package dev.tailorbird.discovery;

import dev.tailorbird.platform.data.SqlIds;
import dev.tailorbird.platform.work.Outbox;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What an administrator does to a company for everybody. */
@ApplicationScoped
class MergerService {
    private static final String MERGED = "The company was merged with another, whose board is read from now on.";

    private final Companies companies;
    private final Choices choices;
    private final CompanyViews views;
    private final Outbox outbox;

    MergerService(Companies companies, Choices choices, CompanyViews views, Outbox outbox) {
        this.companies = companies;
        this.choices = choices;
        this.views = views;
        this.outbox = outbox;
    }

    @WithTransaction
    Uni<Void> setActive(UUID id, boolean active) {
        return companies
                .require(id)
                .invoke(company -> company.active = active)
                .call(companies::flush)
                .chain(() -> feedFollowers(id));
    }

    /**
     * Makes one company of two: what hangs on the other moves here, and the other goes. A posting that both have under
     * one id stays as it is here.
     */
    @WithTransaction
    Uni<CompanyView> merge(UUID accountId, UUID id, UUID otherId) {
        if (id.equals(otherId))
            throw new DomainException(
                    ProblemCode.INVALID,
                    "A company cannot be merged with itself.",
                    new FieldError("otherId", "is the same company"));
        return companies
                .require(id)
                .call(() -> companies.require(otherId))
                .call(() -> Multi.createFrom()
                        .iterable(moves(SqlIds.id(id), SqlIds.id(otherId)))
                        .onItem()
                        .transformToUniAndConcatenate(MergerService::run)
                        .onItem()
                        .ignoreAsUni())
                .call(() -> feedFollowers(id))
                .chain(company -> views.of(accountId, company));
    }

    private Uni<Void> feedFollowers(UUID companyId) {
        return choices.accountsOf(companyId).chain(accounts -> Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(account -> outbox.add(FeedWork.KIND, account))
                .onItem()
                .ignoreAsUni());
    }

    private static List<String> moves(String here, String other) {
        return List.of(
                "insert ignore into company_choice (account_id, company_id, created_at)" + " select account_id, " + here
                        + ", created_at from company_choice where company_id = " + other,
                "update ignore listing_source set company_id = " + here + " where company_id = " + other,
                "update listing set company_id = " + here + " where company_id = " + other,
                "update sync_task set state = 'FAILED', problem = '" + MERGED
                        + "', finished_at = utc_timestamp(6), open_company = null, version = version + 1"
                        + " where company_id = " + other + " and finished_at is null",
                "update sync_task set company_id = " + here + " where company_id = " + other,
                "delete from company where id = " + other);
    }

    private static Uni<Integer> run(String statement) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement).executeUpdate());
    }
}
