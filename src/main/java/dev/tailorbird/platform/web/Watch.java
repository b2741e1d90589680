package dev.tailorbird.platform.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Follows a row by reading it: any server can, and a listener that reconnects needs no log. */
public final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(14);

    private Watch() {}

    /**
     * Reads twice a second, and says what changed, until the last state was said or an access token would have expired.
     *
     * @param version tells a change from a repetition
     * @param last true for the state after which nothing follows
     */
    public static <T> Multi<T> follow(Supplier<Uni<T>> read, Function<T, Object> version, Predicate<T> last) {
        Context context = Vertx.currentContext(); // the pause leaves it, and sessions live on it
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .deferred(read::get)
                        .runSubscriptionOn(task -> context.runOnContext(now -> task.run())))
                .withDelay(PAUSE)
                .whilst(state -> !last.test(state))
                .skip()
                .repetitions((a, b) -> version.apply(a).equals(version.apply(b)) ? 0 : 1)
                .select()
                .first(LONGEST);
    }
}
