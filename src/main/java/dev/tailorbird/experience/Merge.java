package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import adds to what is there. Two entries are one when type, organisation, title and start agree, or when they
 * are {@link Likeness like} each other; so are two statements of one entry. What is there stays as it is.
 */
final class Merge {
    private final UUID accountId;
    private final boolean sample;
    private final Map<String, UUID> entries = new HashMap<>();
    private final Map<UUID, Likeness> unmatched = new LinkedHashMap<>();
    private final Set<String> statements = new HashSet<>();

    final List<EntryRow> newEntries = new ArrayList<>();
    final List<EvidenceRow> newEvidence = new ArrayList<>();
    int mergedEntries;

    Merge(UUID accountId, List<EntryRow> entries, List<EvidenceRow> evidence, boolean sample) {
        this.accountId = accountId;
        this.sample = sample;
        for (EntryRow row : entries) {
            this.entries.put(key(row.entry()), row.id);
            unmatched.put(row.id, new Likeness(row.entry()));
        }
        evidence.forEach(e -> isNew(e.entryId, e.text));
    }

    Merge add(Experience incoming) {
        incoming.stations().forEach(this::add);
        incoming.statements().forEach(statement -> add(null, statement));
        return this;
    }

    Addition addition() {
        return new Addition(
                mergedEntries,
                newEntries.stream().collect(Collectors.toMap(row -> row.id, TakeBack::print)),
                newEvidence.stream().collect(Collectors.toMap(row -> row.id, TakeBack::print)));
    }

    private void add(Station station) {
        UUID known = known(station.entry());
        if (known == null) {
            EntryRow row = EntryRow.of(accountId, station, newEntries.size(), sample);
            newEntries.add(row);
            entries.put(key(station.entry()), row.id);
            known = row.id;
        } else mergedEntries++;
        UUID entryId = known;
        station.evidence().forEach(statement -> add(entryId, statement));
    }

    /** An entry is met by likeness once: a resume that lists two means two. */
    private @Nullable UUID known(Entry entry) {
        UUID exact = entries.get(key(entry));
        if (exact == null) {
            Likeness likeness = new Likeness(entry);
            exact = unmatched.entrySet().stream()
                    .filter(candidate -> candidate.getValue().why(likeness) != null)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
        if (exact != null) unmatched.remove(exact);
        return exact;
    }

    private void add(@Nullable UUID entryId, Evidence statement) {
        if (isNew(entryId, statement.text()))
            newEvidence.add(EvidenceRow.of(accountId, entryId, statement, newEvidence.size(), sample));
    }

    private boolean isNew(@Nullable UUID entryId, String text) {
        return statements.add(entryId + "|" + Likeness.gist(text));
    }

    private static String key(Entry entry) {
        return String.join(
                "|",
                entry.type().name(),
                words(entry.organisation()),
                words(Objects.toString(entry.title(), "")),
                Objects.toString(entry.start(), ""));
    }

    static String words(String text) {
        return String.join(" ", Likeness.words(text));
    }
}
