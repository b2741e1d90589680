package dev.tailorbird.discovery;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored view of the inbox as the API shows it. */
@Schema(requiredProperties = {"id", "version", "name", "filters", "sort"})
public record InboxView(
        UUID id,

        @Schema(description = "Its ETag: send it as If-Match with a change")
        long version,

        String name,
        InboxFilter filters,
        InboxSort sort) {}
