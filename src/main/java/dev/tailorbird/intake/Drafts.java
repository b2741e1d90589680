package dev.tailorbird.intake;

import dev.tailorbird.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Drafts implements PanacheRepositoryBase<DraftRow, UUID> {
    Uni<Optional<DraftRow>> find(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<DraftRow>firstResult()
                .map(Optional::ofNullable);
    }

    Uni<List<DraftSummary>> page(UUID accountId, Cursor after, int limit) {
        return find(
                        "select d.id, d.kind, d.state, d.fileName, d.createdAt from DraftRow d where d.accountId = ?1"
                                + " and (d.createdAt < ?2 or d.createdAt = ?2 and d.id < ?3)"
                                + " order by d.createdAt desc, d.id desc",
                        accountId,
                        after.createdAt(),
                        after.id())
                .project(DraftSummary.class)
                .range(0, limit)
                .list();
    }

    Uni<Long> delete(UUID accountId, UUID id) {
        return delete("accountId = ?1 and id = ?2", accountId, id);
    }
}
