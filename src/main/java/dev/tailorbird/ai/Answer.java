package dev.tailorbird.ai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task answered and who answered.
 *
 * @param engine {@code local}, or the model's name
 * @param reason why the local engine answered although a model was wanted, in words for people; null otherwise
 * @param calls every call of a model made on the way, for the ledger
 */
public record Answer<O>(
        O value,
        String engine,
        String promptVersion,
        @Nullable String reason,
        List<ModelCall> calls) {
    public static final String LOCAL = "local";

    public Answer {
        calls = List.copyOf(calls);
    }

    public boolean local() {
        return LOCAL.equals(engine);
    }
}
