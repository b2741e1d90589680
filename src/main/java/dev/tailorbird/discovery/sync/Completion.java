package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.BoardAddress;
import dev.tailorbird.discovery.SiteFinder;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.Json;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds what a company's careers address does not carry when its board is first asked, and keeps it. */
@ApplicationScoped
class Completion {
    /** Another company may have the whole board already; then nothing is kept, and the postings join its listings. */
    private static final String KEEP =
            "update ignore company set settings = ?, board_key = ?, version = version + 1 where id = ?";

    private final SiteFinder finder;
    private final Pool pool;

    Completion(SiteFinder finder, Pool pool) {
        this.finder = finder;
        this.pool = pool;
    }

    /** The task as it was when nothing is missing, or nothing can be found. */
    Uni<OpenTask> of(OpenTask task) {
        List<String> missing = task.board().platform().missing(task.settings());
        if (missing.isEmpty()) return Uni.createFrom().item(task);
        return finder.complete(new BoardAddress(task.board().platform(), task.settings(), missing))
                .chain(found -> found.missing().isEmpty()
                        ? keep(task.board().companyId(), found).replaceWith(task.with(found.settings()))
                        : Uni.createFrom().item(task));
    }

    private Uni<Void> keep(UUID companyId, BoardAddress found) {
        return Sql.run(pool, KEEP, Json.write(found.settings()), found.key(), companyId)
                .replaceWithVoid();
    }
}
