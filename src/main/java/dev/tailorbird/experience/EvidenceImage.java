package dev.tailorbird.experience;

import dev.tailorbird.claims.Metric;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement's row as it stood, so that a change can be undone. */
record EvidenceImage(
        UUID id,
        @Nullable UUID entryId,
        String text,
        Evidence.Kind kind,
        Evidence.Source source,
        Evidence.Lens lens,
        List<String> skills,
        @Nullable List<Metric> metrics,
        @Nullable String origin,
        int position,
        boolean sample,
        Instant createdAt) {

    static EvidenceImage of(EvidenceRow row) {
        return new EvidenceImage(
                row.id,
                row.entryId,
                row.text,
                row.kind,
                row.source,
                row.lens,
                row.skills,
                row.metrics,
                row.origin,
                row.position,
                row.sample,
                row.createdAt);
    }

    EvidenceRow onto(EvidenceRow row) {
        row.id = id;
        row.entryId = entryId;
        row.text = text;
        row.kind = kind;
        row.source = source;
        row.lens = lens;
        row.skills = skills;
        row.metrics = metrics;
        row.origin = origin;
        row.position = position;
        row.sample = sample;
        row.createdAt = createdAt;
        return row;
    }
}
