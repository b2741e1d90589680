package dev.tailorbird.experience;

import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries as the person edits them. */
@ApplicationScoped
class EntryService {
    private final Entries entries;
    private final EvidenceItems evidence;

    EntryService(Entries entries, EvidenceItems evidence) {
        this.entries = entries;
        this.evidence = evidence;
    }

    @WithSession
    Uni<ExperienceView> all(UUID accountId) {
        return entries.of(accountId).chain(rows -> evidence.of(accountId).map(all -> view(rows, all)));
    }

    @WithTransaction
    Uni<EntryView> create(UUID accountId, EntryEdit asked) {
        EntryEdit edit = checked(asked);
        EntryRow row = EntryRow.blank(accountId);
        return parent(accountId, edit)
                .invoke(parent -> row.set(edit, parent.orElse(null)))
                .chain(() -> entries.persistAndFlush(row))
                .map(stored -> EntryView.of(stored, List.of()));
    }

    @WithTransaction
    Uni<EntryView> put(UUID accountId, UUID id, long expectedVersion, EntryEdit asked) {
        EntryEdit edit = checked(asked);
        return parent(accountId, edit)
                .chain(parent -> entries.require(accountId, id)
                        .invoke(row -> VersionTag.check(expectedVersion, row.version))
                        .invoke(row -> row.set(edit, parent.orElse(null))))
                .call(entries::flush)
                .chain(this::view);
    }

    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return entries.require(accountId, id).chain(entries::delete);
    }

    private Uni<EntryView> view(EntryRow row) {
        return evidence.ofEntry(row.accountId, row.id).map(statements -> EntryView.of(row, statements));
    }

    private static EntryEdit checked(EntryEdit edit) {
        return EntryRules.checked(edit, YearMonth.now(ZoneOffset.ofHours(14)));
    }

    private Uni<Optional<EntryRow>> parent(UUID accountId, EntryEdit edit) {
        if (edit.parentId() == null) return Uni.createFrom().item(Optional.empty());
        return entries.find(accountId, uuid(edit.parentId())).invoke(found -> requireJob(found.orElse(null)));
    }

    private static void requireJob(@Nullable EntryRow parent) {
        if (parent == null || parent.type != Entry.Type.WORK) throw noJob();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw noJob();
        }
    }

    private static DomainException noJob() {
        return new DomainException(
                ProblemCode.INVALID,
                "A project belongs to a job of yours, or to none.",
                new FieldError("parentId", "is not the id of one of your jobs"));
    }

    private static ExperienceView view(List<EntryRow> rows, List<EvidenceRow> statements) {
        Map<UUID, List<EvidenceRow>> byEntry =
                statements.stream().filter(s -> s.entryId != null).collect(Collectors.groupingBy(s -> s.entryId));
        return new ExperienceView(
                rows.stream()
                        .map(row -> EntryView.of(row, byEntry.getOrDefault(row.id, List.of())))
                        .toList(),
                statements.stream()
                        .filter(s -> s.entryId == null)
                        .map(s -> EvidenceView.of(s, null))
                        .toList());
    }
}
