package dev.tailorbird.ai;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** AI use of an account in a time. */
public record Usage(Total today, List<TaskUse> tasks) {

    /** @param cost null when no call had a price in the configuration's table */
    public record TaskUse(
            String task,
            long calls,
            long tokensIn,
            long tokensOut,
            @Nullable BigDecimal cost) {}

    public record Total(
            long calls,
            long tokensIn,
            long tokensOut,
            @Nullable BigDecimal cost) {}

    static Usage of(List<TaskUse> tasks) {
        return new Usage(
                new Total(
                        tasks.stream().mapToLong(TaskUse::calls).sum(),
                        tasks.stream().mapToLong(TaskUse::tokensIn).sum(),
                        tasks.stream().mapToLong(TaskUse::tokensOut).sum(),
                        tasks.stream()
                                .map(TaskUse::cost)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal::add)
                                .orElse(null)),
                tasks);
    }
}
