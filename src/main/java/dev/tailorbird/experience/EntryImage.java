package dev.tailorbird.experience;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry's row as it stood, so that a change can be undone. */
record EntryImage(
        UUID id,
        @Nullable UUID parentId,
        Entry.Type type,
        String organisation,
        @Nullable String title,
        @Nullable String place,
        @Nullable String startMonth,
        @Nullable String endMonth,
        boolean current,
        @Nullable String url,
        Map<String, Object> detail,
        int position,
        boolean sample,
        Instant createdAt) {

    static EntryImage of(EntryRow row) {
        return new EntryImage(
                row.id,
                row.parentId,
                row.type,
                row.organisation,
                row.title,
                row.place,
                row.startMonth,
                row.endMonth,
                row.current,
                row.url,
                row.detail,
                row.position,
                row.sample,
                row.createdAt);
    }

    EntryRow onto(EntryRow row) {
        row.id = id;
        row.parentId = parentId;
        row.type = type;
        row.organisation = organisation;
        row.title = title;
        row.place = place;
        row.startMonth = startMonth;
        row.endMonth = endMonth;
        row.current = current;
        row.url = url;
        row.detail = detail;
        row.position = position;
        row.sample = sample;
        row.createdAt = createdAt;
        return row;
    }
}
