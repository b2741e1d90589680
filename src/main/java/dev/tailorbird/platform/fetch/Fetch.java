package dev.tailorbird.platform.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the outside with its limits.
 *
 * @param body JSON to be posted; null for a plain GET
 * @param headers beside those that every request has
 * @param maxBytes how large the answer may be once it is unpacked
 * @param timeLimit for everything, redirects included
 */
public record Fetch(URI uri, @Nullable String body, Map<String, String> headers, int maxBytes, Duration timeLimit) {
    public Fetch {
        headers = Map.copyOf(headers);
    }

    Fetch with(String header, @Nullable String value) {
        if (value == null) return this;
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Fetch(uri, body, more, maxBytes, timeLimit);
    }

    /** Asks for the answer only when it is another than the one that had these validators. */
    public Fetch unless(@Nullable String etag, @Nullable String lastModified) {
        return with("If-None-Match", etag).with("If-Modified-Since", lastModified);
    }

    Fetch to(URI other) {
        return new Fetch(other, body, headers, maxBytes, timeLimit);
    }
}
