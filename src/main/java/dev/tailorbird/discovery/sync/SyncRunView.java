package dev.tailorbird.discovery.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sync: a task for each company. A task may belong to several runs; their figures then count in each.
 *
 * @param version grows with every change of a task
 * @param trigger who asked for it
 * @param tasks empty in lists of runs
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(requiredProperties = {"id", "version", "state", "trigger", "createdAt", "progress", "totals", "tasks"})
public record SyncRunView(
        UUID id,
        long version,
        RunState state,
        SyncOrigin trigger,
        @Nullable String keywords,
        @Nullable String location,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Progress progress,
        Totals totals,
        List<SyncTaskView> tasks) {

    /** How many tasks are over. */
    @Schema(requiredProperties = {"done", "total"})
    public record Progress(int done, int total) {}

    /** Sums over the tasks; {@code failed} counts tasks that failed, also in part. */
    @Schema(requiredProperties = {"fetched", "added", "changed", "gone", "failed"})
    public record Totals(int fetched, int added, int changed, int gone, int failed) {}

    SyncRunView with(List<SyncTaskView> all) {
        return new SyncRunView(
                id, version, state, trigger, keywords, location, createdAt, finishedAt, progress, totals, all);
    }
}
