package dev.tailorbird.experience;

import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The library of statements. */
@ApplicationScoped
class EvidenceService {
    private static final int MOST = 10_000;

    private final Entries entries;
    private final EvidenceItems evidence;
    private final Changes changes;
    private final StatementReader reader;

    EvidenceService(Entries entries, EvidenceItems evidence, Changes changes, StatementReader reader) {
        this.entries = entries;
        this.evidence = evidence;
        this.changes = changes;
        this.reader = reader;
    }

    @WithSession
    Uni<Page<EvidenceView>> list(UUID accountId, EvidenceFilter filter, Cursor after, int limit) {
        return evidence.page(accountId, filter, after, limit)
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id)))
                .chain(page -> entriesOf(accountId, page.items()).map(byId -> page.map(row -> view(row, byId))));
    }

    @WithSession
    Uni<EvidenceCounts> counts(UUID accountId, EvidenceFilter filter) {
        return evidence.tallies(accountId, filter).map(EvidenceCounts::of);
    }

    Uni<EvidenceView> create(UUID accountId, EvidenceEdit edit) {
        return reader.ready()
                .chain(() -> Panache.withTransaction(
                        () -> entry(accountId, edit).chain(entry -> add(accountId, edit, entry))));
    }

    Uni<EvidenceView> put(UUID accountId, UUID id, long expectedVersion, EvidenceEdit edit) {
        return reader.ready()
                .chain(() -> Panache.withTransaction(() -> evidence.require(accountId, id)
                        .invoke(row -> VersionTag.check(expectedVersion, row.version))
                        .chain(row -> entry(accountId, edit).chain(entry -> change(row, edit, entry)))));
    }

    /** @return how many it changed */
    @WithTransaction
    Uni<Integer> retag(UUID accountId, Retagging tags) {
        return evidence.require(accountId, tags.ids())
                .map(rows ->
                        rows.stream().filter(row -> !tags.changesNothing(row)).toList())
                .call(rows -> rows.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : changes.add(accountId, touching("Retagged ", rows, Change::changes)))
                .invoke(rows -> rows.forEach(tags::apply))
                .call(evidence::flush)
                .map(List::size);
    }

    /** @return how many there were */
    @WithTransaction
    Uni<Integer> delete(UUID accountId, List<UUID> ids) {
        return evidence.require(accountId, ids)
                .call(rows -> entriesOf(accountId, rows).chain(entries -> forget(accountId, rows, entries)))
                .call(rows -> evidence.remove(accountId, ids))
                .map(List::size);
    }

    private Uni<EvidenceView> add(UUID accountId, EvidenceEdit edit, Optional<EntryRow> entry) {
        return evidence.count("accountId", accountId)
                .invoke(EvidenceService::requireRoom)
                .chain(() ->
                        evidence.nextPosition(accountId, entry.map(e -> e.id).orElse(null)))
                .map(position -> EvidenceRow.blank(accountId, position))
                .invoke(row -> row.set(edit, reader.read(edit.text()), entry.orElse(null)))
                .call(evidence::persistAndFlush)
                .call(row -> changes.add(
                        accountId, new Change("Added the statement " + Change.named(row.text)).makes(row.id)))
                .map(row -> EvidenceView.of(row, entry.orElse(null)));
    }

    private Uni<EvidenceView> change(EvidenceRow row, EvidenceEdit edit, Optional<EntryRow> entry) {
        Change change = new Change("Changed the statement " + Change.named(row.text)).changes(row);
        String before = row.text;
        return entriesOf(row.accountId, List.of(row))
                .invoke(entries -> entries.values().forEach(e -> echo(e, before, edit.text(), change)))
                .invoke(() -> row.set(edit, reader.read(edit.text()), entry.orElse(null)))
                .call(() -> changes.add(row.accountId, change))
                .map(done -> EvidenceView.of(row, entry.orElse(null)));
    }

    /** A field of the entry that says the same follows the statement. */
    private static void echo(EntryRow entry, String before, @Nullable String after, Change change) {
        Map<String, Object> detail = EntryDetail.reworded(entry.detail, before, after);
        if (detail == entry.detail) return;
        change.changes(entry);
        entry.detail = detail;
    }

    private static Change touching(String verb, List<EvidenceRow> rows, BiConsumer<Change, EvidenceRow> touch) {
        String what =
                rows.size() == 1 ? "the statement " + Change.named(rows.get(0).text) : Change.statements(rows.size());
        Change change = new Change(verb + what);
        rows.forEach(row -> touch.accept(change, row));
        return change;
    }

    private Uni<Void> forget(UUID accountId, List<EvidenceRow> rows, Map<UUID, EntryRow> entries) {
        Change change = touching("Deleted ", rows, Change::removes);
        for (EvidenceRow row : rows) {
            EntryRow entry = row.entryId == null ? null : entries.get(row.entryId);
            if (entry != null) echo(entry, row.text, null, change);
        }
        return changes.add(accountId, change);
    }

    private Uni<Map<UUID, EntryRow>> entriesOf(UUID accountId, List<EvidenceRow> rows) {
        List<UUID> ids = rows.stream()
                .map(row -> row.entryId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return entries.find(accountId, ids).map(found -> {
            Map<UUID, EntryRow> byId = new HashMap<>();
            found.forEach(entry -> byId.put(entry.id, entry));
            return byId;
        });
    }

    private static EvidenceView view(EvidenceRow row, Map<UUID, EntryRow> entries) {
        return EvidenceView.of(row, row.entryId == null ? null : entries.get(row.entryId));
    }

    private Uni<Optional<EntryRow>> entry(UUID accountId, EvidenceEdit edit) {
        if (edit.entryId() == null) return Uni.createFrom().item(Optional.empty());
        UUID id = Ids.optional(edit.entryId()).orElseThrow(EvidenceService::noEntry);
        return entries.find(accountId, id).map(found -> Optional.of(found.orElseThrow(EvidenceService::noEntry)));
    }

    private static DomainException noEntry() {
        return new DomainException(
                ProblemCode.INVALID,
                "A statement belongs to an entry of yours, or to none.",
                new FieldError("entryId", "is not the id of one of your entries"));
    }

    private static void requireRoom(long statements) {
        if (statements >= MOST)
            throw new DomainException(
                    ProblemCode.INVALID, "You have " + MOST + " statements, and no more are kept. Delete some first.");
    }
}
