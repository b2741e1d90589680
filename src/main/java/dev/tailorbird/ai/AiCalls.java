package dev.tailorbird.ai;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AiCalls implements PanacheRepositoryBase<AiCallRow, UUID> {
    Uni<List<Usage.TaskUse>> since(UUID accountId, Instant from) {
        return find(
                        "select task, count(*), sum(tokensIn), sum(tokensOut), sum(cost) from AiCallRow"
                                + " where accountId = ?1 and createdAt >= ?2 group by task order by task",
                        accountId,
                        from)
                .project(Usage.TaskUse.class)
                .list();
    }
}
