package dev.tailorbird.ai;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who does an AI task: the model if it can, the local rules only, or the model and nothing else. */
public enum Engine {
    /** The model when it is configured and answers well, else the local engine with the reason. */
    AUTO,
    /** Never a model. */
    LOCAL,
    /** Only the model; what stops it is a problem. */
    MODEL;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but auto, local and model */
    @JsonCreator
    public static Engine of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Query parameters and command-line options are read through this. */
    public static Engine fromString(String name) {
        return of(name);
    }

    @Override
    public String toString() {
        return json();
    }
}
