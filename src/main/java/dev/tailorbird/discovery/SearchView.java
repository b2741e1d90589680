package dev.tailorbird.discovery;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search as the API shows it. */
@Schema(requiredProperties = {"id", "version", "term", "exclude", "locations", "active"})
public record SearchView(
        UUID id,

        @Schema(description = "Its ETag: send it as If-Match with a change")
        long version,

        String term,
        List<String> exclude,
        List<String> locations,
        boolean active) {}
