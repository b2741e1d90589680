package dev.tailorbird.platform.work;

import dev.tailorbird.platform.data.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a domain leaves work that must happen once. Called inside the transaction that stores the fact. */
@ApplicationScoped
public class Outbox implements PanacheRepositoryBase<OutboxRow, UUID> {
    /**
     * Adds work for the handler of that kind. The bell is rung by the caller after its commit, or by the sweeper.
     *
     * @param subjectId the row that the work is about
     */
    public Uni<Void> add(String kind, UUID subjectId) {
        OutboxRow row = new OutboxRow();
        row.id = UUID.randomUUID();
        row.kind = kind;
        row.subjectId = subjectId;
        row.createdAt = Instant.now();
        return persist(row).replaceWithVoid();
    }

    /** As {@link #add(String, UUID)}, for many rows of a transaction in plain SQL. */
    public Uni<Void> add(SqlConnection connection, String kind, List<UUID> subjectIds) {
        if (subjectIds.isEmpty()) return Uni.createFrom().voidItem();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UUID subject : subjectIds) rows.add(List.of(UUID.randomUUID(), kind, subject, Instant.now()));
        return Sql.upsert(
                connection, "outbox", List.of("id", "kind", "subject_id", "created_at"), List.of("kind"), rows);
    }

    /** Takes back the work that waits for these subjects; what runs now ends at its next step. Joins the transaction. */
    public Uni<Void> forget(List<UUID> subjectIds) {
        if (subjectIds.isEmpty()) return Uni.createFrom().voidItem();
        return list("subjectId in ?1", subjectIds)
                .call(this::unschedule)
                .chain(rows -> delete("subjectId in ?1", subjectIds))
                .replaceWithVoid();
    }

    private Uni<Integer> unschedule(List<OutboxRow> rows) {
        if (rows.isEmpty()) return Uni.createFrom().item(0);
        return getSession().chain(session -> session.createNativeQuery(
                        "delete from scheduled_tasks where task_name = :task and not picked"
                                + " and task_instance in (:rows)")
                .setParameter("task", Worker.TASK)
                .setParameter(
                        "rows", rows.stream().map(row -> row.id.toString()).toList())
                .executeUpdate());
    }
}
