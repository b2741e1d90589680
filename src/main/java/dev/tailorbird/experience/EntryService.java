package dev.tailorbird.experience;

import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries as the person edits them. */
@ApplicationScoped
class EntryService {
    private static final int MOST = 1000;
    /** Where a month begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Entries entries;
    private final EvidenceItems evidence;
    private final Changes changes;
    private final StatementReader reader;

    EntryService(Entries entries, EvidenceItems evidence, Changes changes, StatementReader reader) {
        this.entries = entries;
        this.evidence = evidence;
        this.changes = changes;
        this.reader = reader;
    }

    @WithSession
    Uni<ExperienceView> all(UUID accountId) {
        return entries.of(accountId)
                .chain(rows -> evidence.of(accountId).map(statements -> ExperienceView.of(rows, statements)));
    }

    Uni<EntryView> create(UUID accountId, EntryEdit asked) {
        EntryEdit edit = EntryRules.checked(asked, YearMonth.now(EARLIEST));
        return reader.ready().chain(() -> Panache.withTransaction(() -> add(EntryRow.blank(accountId), edit)));
    }

    Uni<EntryView> put(UUID accountId, UUID id, long expectedVersion, EntryEdit asked) {
        EntryEdit edit = EntryRules.checked(asked, YearMonth.now(EARLIEST));
        return reader.ready()
                .chain(() -> Panache.withTransaction(() -> entries.require(accountId, id)
                        .invoke(row -> VersionTag.check(expectedVersion, row.version))
                        .chain(row -> change(row, edit))));
    }

    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return entries.require(accountId, id).call(this::remember).chain(entries::delete);
    }

    /** @param ids all of the entry's statements in their new order */
    @WithTransaction
    Uni<EntryView> order(UUID accountId, UUID id, List<UUID> ids) {
        return entries.require(accountId, id).chain(row -> evidence.ofEntry(accountId, id)
                .invoke(statements -> requireSame(statements, ids))
                .call(statements -> changes.add(accountId, reordered(row, statements)))
                .invoke(statements -> statements.forEach(s -> s.position = ids.indexOf(s.id)))
                .call(evidence::flush)
                .chain(() -> view(row)));
    }

    private Uni<EntryView> add(EntryRow row, EntryEdit edit) {
        return entries.count("accountId", row.accountId)
                .invoke(EntryService::requireRoom)
                .chain(() -> job(row, edit))
                .invoke(job -> row.set(edit, job.orElse(null)))
                .chain(() -> entries.persistAndFlush(row))
                .map(stored -> new Change("Added the entry " + Change.named(row)).makes(row.id))
                .chain(change -> follow(row, List.of(), change));
    }

    private Uni<EntryView> change(EntryRow row, EntryEdit edit) {
        Change change = new Change("Changed the entry " + Change.named(row)).changes(row);
        List<EntryLines.Line> before = EntryLines.of(row.type, row.detail);
        return job(row, edit)
                .invoke(job -> row.set(edit, job.orElse(null)))
                .call(entries::flush)
                .chain(() -> follow(row, before, change));
    }

    /** The statements that the entry's fields make follow the fields. */
    private Uni<EntryView> follow(EntryRow row, List<EntryLines.Line> before, Change change) {
        return evidence.ofEntry(row.accountId, row.id)
                .map(statements -> new LineUpdate(row, statements, change, reader::read)
                        .from(before, EntryLines.of(row.type, row.detail)))
                .call(update -> evidence.remove(row.accountId, update.removed))
                .call(update -> evidence.addAll(update.added))
                .call(() -> changes.add(row.accountId, change))
                .map(update -> EntryView.of(row, update.statements));
    }

    private Uni<Void> remember(EntryRow row) {
        return evidence.ofEntry(row.accountId, row.id).chain(statements -> entries.projectsOf(row.accountId, row.id)
                .chain(projects -> changes.add(row.accountId, deleted(row, statements, projects))));
    }

    private static Change deleted(EntryRow row, List<EvidenceRow> statements, List<EntryRow> projects) {
        String with = statements.isEmpty() ? "" : " with " + Change.statements(statements.size());
        Change change = new Change("Deleted the entry " + Change.named(row) + with).removes(row);
        statements.forEach(change::removes);
        projects.forEach(change::changes);
        return change;
    }

    private static Change reordered(EntryRow row, List<EvidenceRow> statements) {
        Change change = new Change("Reordered the statements of " + Change.named(row));
        statements.forEach(change::changes);
        return change;
    }

    private Uni<EntryView> view(EntryRow row) {
        return evidence.ofEntry(row.accountId, row.id).map(statements -> EntryView.of(row, statements));
    }

    /** The job that a project was done in. */
    private Uni<Optional<EntryRow>> job(EntryRow project, EntryEdit edit) {
        if (edit.parentId() == null) return Uni.createFrom().item(Optional.empty());
        UUID id = Ids.optional(edit.parentId()).orElseThrow(EntryService::noJob);
        return entries.find(project.accountId, id)
                .map(found -> Optional.of(
                        found.filter(job -> job.type == Entry.Type.WORK).orElseThrow(EntryService::noJob)));
    }

    private static DomainException noJob() {
        return new DomainException(
                ProblemCode.INVALID,
                "A project belongs to a job of yours, or to none.",
                new FieldError("parentId", "is not the id of one of your jobs"));
    }

    private static void requireRoom(long entries) {
        if (entries >= MOST)
            throw new DomainException(
                    ProblemCode.INVALID, "You have " + MOST + " entries, and no more are kept. Delete some first.");
    }

    private static void requireSame(List<EvidenceRow> statements, List<UUID> ids) {
        boolean same = ids.size() == statements.size()
                && new HashSet<>(ids)
                        .equals(new HashSet<>(statements.stream().map(s -> s.id).toList()));
        if (!same)
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Name each statement of the entry once. Load the entry again, for it may have others by now.",
                    new FieldError("ids", "must be all statements of the entry, each once"));
    }
}
