package dev.tailorbird.posting;

import org.jspecify.annotations.Nullable;

/** A posting as it came in: what is known about it beside its text, each part possibly absent. */
public record Posting(
        @Nullable String id,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        String text) {

    /** Longest text accepted, in characters. */
    public static final int MAX_LENGTH = 50_000;
}
