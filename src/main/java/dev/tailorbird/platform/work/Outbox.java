package dev.tailorbird.platform.work;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

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
}
