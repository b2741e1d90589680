package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The steps of a session in their order; the caller renders, so {@code RENDER} is where the engine is done. */
public enum Step {
    ANALYSE,
    RETRIEVE,
    GENERATE,
    GUARD,
    EVALUATE,
    REPORT,
    RENDER;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Step of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
