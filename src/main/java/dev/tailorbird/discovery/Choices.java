package dev.tailorbird.discovery;

import dev.tailorbird.platform.data.SqlIds;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Choices implements PanacheRepositoryBase<CompanyChoice, CompanyChoice.Key> {
    /** Those of the companies that the account has chosen. */
    Uni<Set<UUID>> among(UUID accountId, Collection<UUID> companies) {
        if (companies.isEmpty()) return Uni.createFrom().item(Set.of());
        return list("accountId = ?1 and companyId in ?2", accountId, companies)
                .map(found -> found.stream().map(choice -> choice.companyId).collect(Collectors.toSet()));
    }

    /**
     * Unknown companies are passed over; two requests at once do no harm.
     *
     * @return how many were not chosen before
     */
    Uni<Integer> add(UUID accountId, Collection<UUID> companies) {
        return getSession().chain(session -> session.createNativeQuery(
                        "insert ignore into company_choice (account_id, company_id, created_at) select "
                                + SqlIds.id(accountId) + ", id, utc_timestamp(6) from company where id in ("
                                + SqlIds.ids(companies) + ")")
                .executeUpdate());
    }

    /** @return how many were chosen before */
    Uni<Integer> remove(UUID accountId, Collection<UUID> companies) {
        if (companies.isEmpty()) return Uni.createFrom().item(0);
        return delete("accountId = ?1 and companyId in ?2", accountId, companies)
                .map(Long::intValue);
    }

    Uni<Set<UUID>> accountsOf(UUID companyId) {
        return list("companyId", companyId)
                .map(found -> found.stream().map(choice -> choice.accountId).collect(Collectors.toSet()));
    }
}
