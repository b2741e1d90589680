package dev.tailorbird.discovery.sync;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one company's board.
 *
 * @param fetched postings that the board shows
 * @param gone postings that it shows no more
 * @param problem why it ended early and what to do; null when nothing is to be said
 * @param millis how long it took; null until it is over
 */
@Schema(requiredProperties = {"companyId", "name", "platformLabel", "state", "fetched", "added", "changed", "gone"})
public record SyncTaskView(
        UUID companyId,
        String name,
        String platformLabel,
        TaskState state,
        int fetched,
        int added,
        int changed,
        int gone,
        @Nullable String problem,
        @Nullable Long millis) {}
