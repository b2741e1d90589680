package dev.tailorbird.discovery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Adds to companies what stands in other tables. */
@ApplicationScoped
class CompanyViews {
    private final Companies companies;
    private final Choices choices;

    CompanyViews(Companies companies, Choices choices) {
        this.companies = companies;
        this.choices = choices;
    }

    Uni<CompanyView> of(UUID accountId, Company company) {
        return of(accountId, List.of(company)).map(views -> views.get(0));
    }

    Uni<List<CompanyView>> of(UUID accountId, List<Company> rows) {
        if (rows.isEmpty()) return Uni.createFrom().item(List.of());
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return choices.among(accountId, ids).chain(chosen -> companies
                .openListings(ids)
                .chain(counts -> companies.lastSyncs(ids).map(syncs -> rows.stream()
                        .map(row -> view(row, chosen, counts, syncs))
                        .toList())));
    }

    private static CompanyView view(
            Company row, Set<UUID> chosen, Map<UUID, Integer> counts, Map<UUID, CompanyView.LastSync> syncs) {
        return new CompanyView(
                row.id,
                row.version,
                row.name,
                row.platform,
                row.platform.label(),
                row.siteUrl,
                row.settings,
                row.active,
                chosen.contains(row.id),
                counts.getOrDefault(row.id, 0),
                syncs.get(row.id),
                row.missing());
    }
}
