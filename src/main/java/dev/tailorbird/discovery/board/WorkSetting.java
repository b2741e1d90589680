package dev.tailorbird.discovery.board;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the work is done, as the board says it. */
public enum WorkSetting {
    ONSITE,
    HYBRID,
    REMOTE;

    static @Nullable WorkSetting of(@Nullable String text) {
        if (text == null) return null;
        String word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (word.contains("hybrid")) return HYBRID;
        if (word.contains("remote")) return REMOTE;
        return word.contains("onsite") || word.contains("inoffice") ? ONSITE : null;
    }
}
