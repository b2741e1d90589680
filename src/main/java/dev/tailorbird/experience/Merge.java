package dev.tailorbird.experience;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import adds to what is there. Two entries are one when type, organisation, title and start agree; two
 * statements of one entry are one when their words agree, whatever their spacing, case and punctuation.
 */
final class Merge {
    private final UUID accountId;
    private final boolean sample;
    private final Map<String, UUID> entries = new HashMap<>();
    private final Set<String> statements = new HashSet<>();

    final List<EntryRow> newEntries = new ArrayList<>();
    final List<EvidenceRow> newEvidence = new ArrayList<>();
    int mergedEntries;

    Merge(UUID accountId, List<EntryRow> entries, List<EvidenceRow> evidence, boolean sample) {
        this.accountId = accountId;
        this.sample = sample;
        entries.forEach(e -> this.entries.put(key(e.entry()), e.id));
        evidence.forEach(e -> statements.add(key(e.entryId, e.text)));
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
        UUID known = entries.get(key(station.entry()));
        if (known == null) {
            EntryRow row = EntryRow.of(accountId, station, newEntries.size(), sample);
            newEntries.add(row);
            entries.put(key(station.entry()), row.id);
            known = row.id;
        } else mergedEntries++;
        UUID entryId = known;
        station.evidence().forEach(statement -> add(entryId, statement));
    }

    private void add(@Nullable UUID entryId, Evidence statement) {
        if (statements.add(key(entryId, statement.text())))
            newEvidence.add(EvidenceRow.of(accountId, entryId, statement, newEvidence.size(), sample));
    }

    private static String key(Entry entry) {
        return String.join(
                "|",
                entry.type().name(),
                words(entry.organisation()),
                words(Objects.toString(entry.title(), "")),
                Objects.toString(entry.start(), ""));
    }

    private static String key(@Nullable UUID entryId, String text) {
        return entryId + "|" + words(text);
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%$€£+#]+", " ")
                .strip();
    }
}
