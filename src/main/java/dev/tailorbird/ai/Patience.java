package dev.tailorbird.ai;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.tailorbird.ai.ProviderFailure.Kind;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one provider is asked: a few requests at once, again after 429 and 5xx with growing pauses or the one it names,
 * and not at all for a while once it is dead. A pause holds no place among the requests under way.
 */
final class Patience {
    private static final double JITTER = 0.25;

    private final FailsafeExecutor<Object> executor;
    private volatile String lastFailure = "The model's provider failed.";

    Patience(AiConfig config) {
        this.executor = Failsafe.with(retry(config.retry()), breaker(config.circuitBreaker()), places(config));
    }

    private static RetryPolicy<Object> retry(AiConfig.Retry config) {
        if (config.max() == 0) return RetryPolicy.builder().withMaxRetries(0).build();
        return RetryPolicy.builder()
                .withMaxRetries(config.max())
                .withBackoff(config.delay(), later(config))
                .withJitter(JITTER)
                .withDelayFnOn(context -> asked(context.getLastException()), ProviderFailure.class)
                .handleIf(e -> e instanceof ProviderFailure failure && failure.passing() && worthIt(failure, config))
                .build();
    }

    /** Failsafe wants the longest pause to be longer than the first. */
    private static Duration later(AiConfig.Retry config) {
        return config.maxDelay().compareTo(config.delay()) > 0
                ? config.maxDelay()
                : config.delay().plusMillis(1);
    }

    private static boolean worthIt(ProviderFailure failure, AiConfig.Retry config) {
        return failure.retryAfter() == null || failure.retryAfter().compareTo(config.maxDelay()) <= 0;
    }

    /** The provider's own pause; negative makes Failsafe use its growing one. */
    private static Duration asked(@Nullable Throwable e) {
        Duration pause = e instanceof ProviderFailure failure ? failure.retryAfter() : null;
        return pause == null ? Duration.ofNanos(-1) : pause;
    }

    private CircuitBreaker<Object> breaker(AiConfig.CircuitBreaker config) {
        return CircuitBreaker.builder()
                .handleIf(this::down)
                .withFailureThreshold(config.failures())
                .withDelay(config.pause())
                .build();
    }

    private boolean down(Throwable e) {
        if (!(e instanceof ProviderFailure failure) || !failure.down()) return false;
        lastFailure = String.valueOf(failure.getMessage());
        return true;
    }

    private static Bulkhead<Object> places(AiConfig config) {
        return Bulkhead.builder(config.maxConcurrent())
                .withMaxWaitTime(config.timeout())
                .build();
    }

    /** @param sent told the number of each request before it goes out, 0 for the first */
    <T> T ask(Supplier<T> request, IntConsumer sent) {
        try {
            return executor.get(context -> {
                sent.accept(context.getAttemptCount());
                return request.get();
            });
        } catch (CircuitBreakerOpenException e) {
            // in the words of the last failure: a result lists each reason once
            throw new ProviderFailure(Kind.STOPPED, lastFailure);
        } catch (BulkheadFullException e) {
            throw new ProviderFailure(
                    Kind.BUSY, "Too many requests to the model are under way. Try again in a minute.");
        } catch (FailsafeException e) {
            if (!(e.getCause() instanceof InterruptedException)) throw e;
            Thread.currentThread().interrupt();
            throw new ProviderFailure(Kind.STOPPED, "The work was stopped while the model was being asked.");
        }
    }
}
