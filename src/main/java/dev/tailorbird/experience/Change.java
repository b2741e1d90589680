package dev.tailorbird.experience;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A change that the person may undo: what it did, in words, and the rows that it touches as they are before it. */
final class Change {
    private static final int LONGEST_NAME = 80;

    /**
     * @param entries rows that are changed or removed
     * @param removed ids of those that the change removes
     * @param made ids of rows that the change adds
     */
    record Image(List<EntryImage> entries, List<EvidenceImage> evidence, Set<UUID> removed, Set<UUID> made) {}

    private final String what;
    private final Map<UUID, EntryImage> entries = new LinkedHashMap<>();
    private final Map<UUID, EvidenceImage> evidence = new LinkedHashMap<>();
    private final Set<UUID> removed = new HashSet<>();
    private final Set<UUID> made = new HashSet<>();

    Change(String what) {
        this.what = what;
    }

    Change changes(EntryRow row) {
        entries.putIfAbsent(row.id, EntryImage.of(row));
        return this;
    }

    Change changes(EvidenceRow row) {
        evidence.putIfAbsent(row.id, EvidenceImage.of(row));
        return this;
    }

    Change removes(EntryRow row) {
        removed.add(row.id);
        return changes(row);
    }

    Change removes(EvidenceRow row) {
        removed.add(row.id);
        return changes(row);
    }

    Change makes(UUID id) {
        made.add(id);
        return this;
    }

    Change makes(Collection<UUID> ids) {
        made.addAll(ids);
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty() && evidence.isEmpty() && made.isEmpty();
    }

    String what() {
        return what;
    }

    Image image() {
        return new Image(List.copyOf(entries.values()), List.copyOf(evidence.values()), removed, made);
    }

    static String named(EntryRow row) {
        return named(row.title == null ? row.organisation : row.title + ", " + row.organisation);
    }

    static String named(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "…";
    }

    static String entries(int n) {
        return n == 1 ? "1 entry" : n + " entries";
    }

    static String statements(int n) {
        return n == 1 ? "1 statement" : n + " statements";
    }
}
