package dev.tailorbird.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;

/** How often each account may ask for something costly. Counted by this server alone. */
public final class Allowance {
    private static final int MOST_ACCOUNTS = 100_000;

    private final int times;
    private final LoadingCache<UUID, Bucket> buckets;

    private Allowance(int times) {
        this.times = times;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ACCOUNTS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(account -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, Duration.ofMinutes(1)))
                        .build());
    }

    public static Allowance perMinute(int times) {
        return new Allowance(times);
    }

    /** @throws DomainException 429 when the account has asked too often */
    public void take(UUID accountId) {
        if (!buckets.get(accountId).tryConsume(1))
            throw new DomainException(
                    ProblemCode.TOO_MANY_REQUESTS,
                    "This can be asked for " + times + " times a minute. Wait a little and try again.");
    }
}
