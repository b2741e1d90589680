package dev.tailorbird.discovery.sync;

import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.platform.fetch.Fetched;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What boards said of their last whole answer. */
@ApplicationScoped
class BoardAnswers {
    private static final int LONGEST_TAG = 500;

    private final Pool pool;

    BoardAnswers(Pool pool) {
        this.pool = pool;
    }

    /** @param readAt the mark of the reading that saw it last */
    record Answer(
            String url, @Nullable String etag, @Nullable String lastModified, Instant readAt) {

        static Optional<Answer> of(String url, Fetched fetched, Instant readAt) {
            String etag = fetched.etag();
            String modified = fetched.lastModified();
            boolean usable = (etag != null || modified != null)
                    && url.length() <= 2000
                    && (etag == null || etag.length() <= LONGEST_TAG)
                    && (modified == null || modified.length() <= 100);
            return usable ? Optional.of(new Answer(url, etag, modified, readAt)) : Optional.empty();
        }

        Answer seenAgain(Instant at) {
            return new Answer(url, etag, lastModified, at);
        }
    }

    Uni<Optional<Answer>> of(UUID companyId) {
        return Sql.run(
                        pool,
                        "select url, etag, last_modified, read_at from board_answer where company_id = ?",
                        companyId)
                .map(SyncTasks::first)
                .map(row -> row.map(r -> new Answer(r.getString(0), r.getString(1), r.getString(2), Sql.time(r, 3))));
    }

    /** Keeps the answer; without one, what was kept is no longer true. Joins the transaction. */
    static Uni<Void> keep(SqlConnection connection, UUID companyId, Optional<Answer> answer) {
        return answer.map(a -> Sql.upsert(
                        connection,
                        "board_answer",
                        List.of("company_id", "url", "etag", "last_modified", "read_at"),
                        List.of("url", "etag", "last_modified", "read_at"),
                        List.of(Arrays.asList(companyId, a.url, a.etag, a.lastModified, a.readAt))))
                .orElseGet(() -> Sql.run(connection, "delete from board_answer where company_id = ?", companyId)
                        .replaceWithVoid());
    }
}
