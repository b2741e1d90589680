package dev.tailorbird.experience;

import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to what a person did. */
@ApplicationScoped
public class ExperienceService {
    private final Entries entries;
    private final EvidenceItems evidence;
    private final Changes changes;
    private final Embeddings embeddings;
    private final Outbox outbox;

    ExperienceService(Entries entries, EvidenceItems evidence, Changes changes, Embeddings embeddings, Outbox outbox) {
        this.entries = entries;
        this.evidence = evidence;
        this.changes = changes;
        this.embeddings = embeddings;
        this.outbox = outbox;
    }

    @WithSession
    public Uni<Experience> of(UUID accountId) {
        return entries.of(accountId)
                .chain(rows -> evidence.of(accountId).map(statements -> experience(rows, statements)));
    }

    /** Adds what is new and recognises what is there; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<Addition> add(UUID accountId, Experience incoming, boolean sample) {
        return entries.of(accountId)
                .chain(known -> evidence.of(accountId).map(items -> new Merge(accountId, known, items, sample)))
                .map(merge -> merge.add(incoming))
                .chain(this::store)
                .call(added -> remember(accountId, added, sample));
    }

    /** Removes what was added unless it was changed or built upon since; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<TakenBack> takeBack(UUID accountId, Addition added) {
        return entries.of(accountId)
                .chain(known -> evidence.of(accountId).map(items -> new TakeBack(added, known, items)))
                .call(back -> back.change.isEmpty() ? Uni.createFrom().voidItem() : changes.add(accountId, back.change))
                .call(back -> evidence.remove(accountId, back.evidence))
                .call(back -> entries.remove(accountId, back.entries))
                .map(back -> new TakenBack(back.entries.size(), back.evidence.size(), back.kept));
    }

    /** The vectors of statements by their text, where they are made and of this text. */
    @WithSession
    public Uni<Map<String, float[]>> vectors(UUID accountId) {
        return embeddings.of(accountId);
    }

    @WithSession
    public Uni<Boolean> hasSample(UUID accountId) {
        return entries.hasSample(accountId);
    }

    @WithTransaction
    public Uni<Void> removeSample(UUID accountId) {
        return evidence.deleteSample(accountId)
                .chain(() -> entries.deleteSample(accountId))
                .replaceWithVoid();
    }

    private Uni<Addition> store(Merge merge) {
        return entries.addAll(merge.newEntries)
                .chain(() -> evidence.addAll(merge.newEvidence))
                .replaceWith(merge.addition());
    }

    /** An import can be undone like any change; the sample has its own way out. */
    private Uni<Void> remember(UUID accountId, Addition added, boolean sample) {
        if (sample) return outbox.add(EvidenceWork.KIND, accountId);
        if (added.entries().isEmpty() && added.evidence().isEmpty())
            return Uni.createFrom().voidItem();
        Change change = new Change("Imported " + Change.entries(added.entries().size()) + " and "
                        + Change.statements(added.evidence().size()))
                .makes(added.entries().keySet())
                .makes(added.evidence().keySet());
        return changes.add(accountId, change);
    }

    private static Experience experience(List<EntryRow> rows, List<EvidenceRow> statements) {
        Map<Boolean, List<EvidenceRow>> ofEntry =
                statements.stream().collect(Collectors.partitioningBy(s -> s.entryId != null));
        Map<UUID, List<EvidenceRow>> byEntry =
                ofEntry.getOrDefault(true, List.of()).stream().collect(Collectors.groupingBy(s -> s.entryId));
        return new Experience(
                rows.stream()
                        .map(row ->
                                new Station(row.entry(), row.detail, items(byEntry.getOrDefault(row.id, List.of()))))
                        .toList(),
                items(ofEntry.getOrDefault(false, List.of())));
    }

    private static List<Evidence> items(List<EvidenceRow> rows) {
        return rows.stream().map(EvidenceRow::evidence).toList();
    }
}
