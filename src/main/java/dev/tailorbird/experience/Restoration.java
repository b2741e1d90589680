package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets rows back to an image. A row that the change only edited and that is gone by now stays gone: something else
 * removed it, and what hung on it hangs on nothing.
 */
final class Restoration {
    /** Rows to be stored anew; those that are still there were set in place. */
    final List<EntryRow> jobs = new ArrayList<>();

    final List<EntryRow> projects = new ArrayList<>();
    final List<EvidenceRow> evidence = new ArrayList<>();

    private final UUID accountId;

    Restoration(UUID accountId, Change.Image image, List<EntryRow> entriesNow, List<EvidenceRow> evidenceNow) {
        this.accountId = accountId;
        Set<UUID> there = new HashSet<>();
        entriesNow.forEach(row -> there.add(row.id));
        image.entries().stream()
                .map(EntryImage::id)
                .filter(image.removed()::contains)
                .forEach(there::add);
        Map<UUID, EntryRow> entries = new HashMap<>();
        entriesNow.forEach(row -> entries.put(row.id, row));
        for (EntryImage before : image.entries()) {
            if (there.contains(before.id())) restore(before, entries.get(before.id()), there);
        }
        Map<UUID, EvidenceRow> statements = new HashMap<>();
        evidenceNow.forEach(row -> statements.put(row.id, row));
        for (EvidenceImage before : image.evidence()) {
            EvidenceRow now = statements.get(before.id());
            if (now != null || image.removed().contains(before.id())) restore(before, now, there);
        }
    }

    static List<UUID> ids(Collection<EvidenceImage> images) {
        return images.stream().map(EvidenceImage::id).toList();
    }

    private void restore(EntryImage before, @Nullable EntryRow now, Set<UUID> there) {
        EntryRow row = before.onto(now == null ? EntryRow.blank(accountId) : now);
        if (row.parentId != null && !there.contains(row.parentId)) row.parentId = null;
        if (now == null) (row.parentId == null ? jobs : projects).add(row);
    }

    private void restore(EvidenceImage before, @Nullable EvidenceRow now, Set<UUID> there) {
        EvidenceRow row = before.onto(now == null ? EvidenceRow.blank(accountId, 0) : now);
        if (row.entryId != null && !there.contains(row.entryId)) row.entryId = null;
        if (now == null) evidence.add(row);
    }
}
