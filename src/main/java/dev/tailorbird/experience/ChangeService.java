package dev.tailorbird.experience;

import dev.tailorbird.platform.work.Outbox;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Takes back the last change, and then the one before it. */
@ApplicationScoped
class ChangeService {
    private final Changes changes;
    private final Entries entries;
    private final EvidenceItems evidence;
    private final Outbox outbox;

    ChangeService(Changes changes, Entries entries, EvidenceItems evidence, Outbox outbox) {
        this.changes = changes;
        this.entries = entries;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    @WithSession
    Uni<Optional<String>> last(UUID accountId) {
        return changes.lastInWords(accountId);
    }

    /** @return what was undone, in words */
    @WithTransaction
    Uni<String> undo(UUID accountId) {
        return changes.last(accountId)
                .map(found -> found.orElseThrow(ChangeService::nothing))
                .call(change -> restore(accountId, change.image))
                .call(() -> outbox.add(EvidenceWork.KIND, accountId))
                .call(changes::delete)
                .map(change -> change.what);
    }

    /** What the change made goes; what it changed or removed stands again, entries before what belongs to them. */
    private Uni<Void> restore(UUID accountId, Change.Image image) {
        return evidence.remove(accountId, image.made())
                .chain(() -> entries.remove(accountId, image.made()))
                .chain(() -> entries.of(accountId))
                .chain(now -> evidence.find(accountId, Restoration.ids(image.evidence()))
                        .map(items -> new Restoration(accountId, image, now, items)))
                .call(restored -> entries.addAll(restored.jobs))
                .call(restored -> entries.addAll(restored.projects))
                .call(restored -> evidence.addAll(restored.evidence))
                .call(evidence::flush)
                .replaceWithVoid();
    }

    private static DomainException nothing() {
        return new DomainException(ProblemCode.CONFLICT, "There is no change left to undo.");
    }
}
