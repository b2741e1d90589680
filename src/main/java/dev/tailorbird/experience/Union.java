package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One entry out of two: the kept one, with everything that only the other had. */
final class Union {
    final EntryRow kept;
    final EntryRow other;
    final Change change;
    final List<EvidenceRow> statements = new ArrayList<>();
    final List<UUID> doubles = new ArrayList<>();

    private final Set<String> said = new HashSet<>();

    Union(EntryRow kept, EntryRow other) {
        this.kept = kept;
        this.other = other;
        change = new Change("Merged two entries: " + Change.named(kept))
                .changes(kept)
                .removes(other);
    }

    void keep(List<EvidenceRow> own) {
        own.forEach(row -> said.add(Merge.words(row.text)));
        statements.addAll(own);
        fill();
    }

    void move(List<EvidenceRow> theirs) {
        int position =
                statements.stream().mapToInt(row -> row.position + 1).max().orElse(0);
        for (EvidenceRow row : theirs) {
            if (said.add(Merge.words(row.text))) {
                change.changes(row);
                row.entryId = kept.id;
                row.position = position++;
                statements.add(row);
            } else {
                change.removes(row);
                doubles.add(row.id);
            }
        }
    }

    void adopt(List<EntryRow> projects) {
        for (EntryRow project : projects) {
            change.changes(project);
            project.parentId = kept.id;
        }
    }

    private void fill() {
        Map<String, Object> detail = new LinkedHashMap<>(kept.detail);
        other.detail.forEach(detail::putIfAbsent);
        if (kept.current) detail.remove("endDate");
        if (!detail.equals(kept.detail)) kept.detail = detail;
        if (kept.title == null) kept.title = other.title;
        if (kept.place == null) kept.place = other.place;
        if (kept.url == null) kept.url = other.url;
        if (kept.startMonth == null) kept.startMonth = other.startMonth;
        if (kept.endMonth == null && !kept.current) {
            kept.endMonth = other.endMonth;
            kept.current = other.current;
        }
    }
}
