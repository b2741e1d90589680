package dev.tailorbird.experience;

import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The library of statements. */
@ApplicationScoped
class EvidenceService {
    private final Entries entries;
    private final EvidenceItems evidence;
    private final StatementReader reader;

    EvidenceService(Entries entries, EvidenceItems evidence, StatementReader reader) {
        this.entries = entries;
        this.evidence = evidence;
        this.reader = reader;
    }

    Uni<EvidenceView> create(UUID accountId, EvidenceEdit edit) {
        return reader.read(edit.text())
                .chain(reading -> Panache.withTransaction(
                        () -> entry(accountId, edit).chain(entry -> add(accountId, edit, reading, entry))));
    }

    Uni<EvidenceView> put(UUID accountId, UUID id, long expectedVersion, EvidenceEdit edit) {
        return reader.read(edit.text())
                .chain(reading -> Panache.withTransaction(() -> entry(accountId, edit)
                        .chain(entry -> change(accountId, id, expectedVersion, edit, reading, entry))));
    }

    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return evidence.require(accountId, id).chain(evidence::delete);
    }

    private Uni<EvidenceView> add(UUID accountId, EvidenceEdit edit, Reading reading, Optional<EntryRow> entry) {
        return evidence.nextPosition(accountId, entry.map(e -> e.id).orElse(null))
                .map(position -> EvidenceRow.blank(accountId, position))
                .invoke(row -> row.set(edit, reading, entry.orElse(null)))
                .chain(evidence::persistAndFlush)
                .map(row -> EvidenceView.of(row, entry.orElse(null)));
    }

    private Uni<EvidenceView> change(
            UUID accountId,
            UUID id,
            long expectedVersion,
            EvidenceEdit edit,
            Reading reading,
            Optional<EntryRow> entry) {
        return evidence.require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .invoke(row -> row.set(edit, reading, entry.orElse(null)))
                .call(evidence::flush)
                .map(row -> EvidenceView.of(row, entry.orElse(null)));
    }

    private Uni<Optional<EntryRow>> entry(UUID accountId, EvidenceEdit edit) {
        if (edit.entryId() == null) return Uni.createFrom().item(Optional.empty());
        return entries.find(accountId, uuid(edit.entryId())).invoke(found -> {
            if (found.isEmpty()) throw noEntry();
        });
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw noEntry();
        }
    }

    private static DomainException noEntry() {
        return new DomainException(
                ProblemCode.INVALID,
                "A statement belongs to an entry of yours, or to none.",
                new FieldError("entryId", "is not the id of one of your entries"));
    }
}
