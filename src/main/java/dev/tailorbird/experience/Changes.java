package dev.tailorbird.experience;

import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The last changes of each account, newest on top. */
@ApplicationScoped
class Changes implements PanacheRepositoryBase<ChangeRow, UUID> {
    private static final int KEPT = 20;
    private static final String NEWEST = "accountId = ?1 order by createdAt desc, id desc";

    private final Outbox outbox;

    Changes(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Keeps the change, and has the meanings of new words computed. Called in the transaction of the change. */
    Uni<Void> add(UUID accountId, Change change) {
        return persist(ChangeRow.of(accountId, change))
                .chain(() -> outbox.add(EvidenceWork.KIND, accountId))
                .chain(this::flush)
                .chain(() -> forgetOld(accountId));
    }

    Uni<Optional<ChangeRow>> last(UUID accountId) {
        return find(NEWEST, accountId).<ChangeRow>firstResult().map(Optional::ofNullable);
    }

    /** Read without the image. */
    Uni<Optional<String>> lastInWords(UUID accountId) {
        return Panache.getSession()
                .chain(session -> session.createQuery("select c.what from ChangeRow c where " + NEWEST, String.class)
                        .setParameter(1, accountId)
                        .setMaxResults(1)
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    private Uni<Void> forgetOld(UUID accountId) {
        return Panache.getSession()
                .chain(session -> session.createQuery("select c.id from ChangeRow c where " + NEWEST, UUID.class)
                        .setParameter(1, accountId)
                        .setFirstResult(KEPT)
                        .setMaxResults(KEPT)
                        .getResultList())
                .chain(this::forget);
    }

    private Uni<Void> forget(List<UUID> old) {
        return old.isEmpty()
                ? Uni.createFrom().voidItem()
                : delete("id in ?1", old).replaceWithVoid();
    }
}
