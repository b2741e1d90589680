package dev.tailorbird.experience;

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

    ExperienceService(Entries entries, EvidenceItems evidence) {
        this.entries = entries;
        this.evidence = evidence;
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
                .chain(this::store);
    }

    /** Removes what was added unless it was changed or built upon since; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<TakenBack> takeBack(UUID accountId, Addition added) {
        return entries.of(accountId)
                .chain(known -> evidence.of(accountId).map(items -> new TakeBack(added, known, items)))
                .call(back -> evidence.remove(accountId, back.evidence))
                .call(back -> entries.remove(accountId, back.entries))
                .map(back -> new TakenBack(back.entries.size(), back.evidence.size(), back.kept));
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
