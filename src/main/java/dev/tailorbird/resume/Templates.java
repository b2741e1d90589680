package dev.tailorbird.resume;

import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Templates implements PanacheRepositoryBase<TemplateRow, UUID> {
    Uni<List<TemplateRow>> of(UUID accountId) {
        return list("accountId = ?1 order by createdAt, id", accountId);
    }

    Uni<Optional<TemplateRow>> find(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<TemplateRow>firstResult()
                .map(Optional::ofNullable);
    }

    Uni<TemplateRow> require(UUID accountId, UUID id) {
        return find(accountId, id).map(found -> found.orElseThrow(() -> new NotFound("template")));
    }

    Uni<Optional<TemplateRow>> byTitle(UUID accountId, String title) {
        return find("accountId = ?1 and title = ?2", accountId, title)
                .<TemplateRow>firstResult()
                .map(Optional::ofNullable);
    }
}
