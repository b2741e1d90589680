package dev.tailorbird.platform.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers again and again without being a burden: a few requests a host at once and a pause between them, longer
 * ones when the server asks for them, repetition when it was busy or failing, and a name under which to complain.
 */
@ApplicationScoped
public class PoliteClient {
    private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);

    private final Vertx vertx;
    private final GuardedClient client;
    private final FetchConfig config;
    private final Robots robots;
    private final Cache<String, HostGate> gates =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(2)).build();

    public PoliteClient(Vertx vertx, GuardedClient client, FetchConfig config) {
        this.vertx = vertx;
        this.client = client;
        this.config = config;
        this.robots = new Robots(file -> send(request(file, null)));
    }

    /** Within the limits of the configuration. */
    public Fetch request(URI uri, @Nullable String body) {
        String contact = config.contact().map(address -> "; " + address).orElse("");
        return new Fetch(
                uri,
                body,
                Map.of(
                        "User-Agent",
                        "Tailorbird/0.1 (a person's own job search" + contact + ")",
                        "Accept",
                        "application/json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"),
                config.maxMegabytes() << 20,
                config.timeLimit());
    }

    /** As {@link GuardedClient#send}, comes back on the caller's context. For interfaces that are made for programs. */
    public Uni<Fetched> send(Fetch fetch) {
        Context context = Vertx.currentContext(); // waiting for a turn leaves it, and sessions live on it
        Uni<Fetched> answer = attempt(fetch, 0);
        return context == null ? answer : answer.emitOn(task -> context.runOnContext(now -> task.run()));
    }

    /** As {@link #send}, unless the site's robots.txt speaks against it. For pages and feeds. */
    public Uni<Fetched> page(Fetch fetch) {
        return robots.check(fetch.uri()).chain(() -> send(fetch));
    }

    /** Addresses that the site names to programs in its robots.txt. */
    public Uni<List<String>> siteMaps(URI site) {
        return robots.rules(site).map(rules -> rules.getSitemaps());
    }

    private Uni<Fetched> attempt(Fetch fetch, int failures) {
        HostGate gate = gates.get(
                fetch.uri().getHost() + ":" + AddressGuard.port(fetch.uri()),
                host -> new HostGate(vertx, config.atOnce(), config.pause()));
        return gate.pass(() -> client.send(fetch)).onFailure().recoverWithUni(e -> wait(e, failures)
                .map(time -> {
                    gate.hold(time);
                    return attempt(fetch, failures + 1);
                })
                .orElseGet(() -> Uni.createFrom().failure(e)));
    }

    /** Empty when another attempt would be no use, or not welcome. */
    private Optional<Duration> wait(Throwable failure, int failures) {
        if (failures >= config.retries()) return Optional.empty();
        Duration backoff = config.backoff().multipliedBy(1L << failures);
        if (!(failure instanceof Refused refused))
            return lost(failure) ? Optional.of(jittered(backoff)) : Optional.empty();
        if (!BUSY.contains(refused.status())) return Optional.empty();
        Duration asked = refused.retryAfter();
        if (asked == null) return Optional.of(jittered(backoff));
        return Optional.of(asked).filter(time -> time.compareTo(config.longestWait()) <= 0);
    }

    /** A connection that broke may hold the next time; a server that let the whole time pass is not asked again. */
    private static boolean lost(Throwable failure) {
        return failure instanceof DomainException problem
                && problem.code() == ProblemCode.SOURCE_UNREACHABLE
                && problem.getCause() != null
                && !(problem.getCause() instanceof TimeoutException)
                && !(problem.getCause() instanceof io.smallrye.mutiny.TimeoutException);
    }

    private static Duration jittered(Duration time) {
        return time.plusMillis(ThreadLocalRandom.current().nextLong(time.toMillis() / 2 + 1));
    }
}
