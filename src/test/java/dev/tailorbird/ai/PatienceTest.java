package dev.tailorbird.ai;

import static dev.tailorbird.ai.Provider.completion;
import static dev.tailorbird.ai.Provider.error;
import static dev.tailorbird.ai.RoutingModelTest.greet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tailorbird.ai.RoutingModelTest.Greeting;
import dev.tailorbird.shared.ProblemCode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final ResponseDefinitionBuilder GOOD = completion("{\"greeting\":\"Good morning\"}");
    private final Provider provider = new Provider();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void serverErrorsAndRateLimitsAreTriedAgain() {
        provider.answers(serverError(), rateLimit(), GOOD);
        Answer<Greeting> answer = greet(provider.config()).run("Ada", Engine.MODEL);
        assertThat(provider.requests()).hasSize(3);
        assertThat(answer.calls()).hasSize(1);
        assertThat(answer.calls().get(0).retries()).isEqualTo(2);
        assertThat(answer.calls().get(0).outcome()).isEqualTo("ok");
    }

    @Test
    void thePauseThatTheProviderNamesIsKept() {
        provider.answers(rateLimit().withHeader("retry-after-ms", "300"), GOOD);
        Answer<Greeting> answer = greet(provider.config()).run("Ada", Engine.MODEL);
        assertThat(answer.calls().get(0).millis()).isGreaterThanOrEqualTo(300);
        assertThat(answer.calls().get(0).retries()).isEqualTo(1);
    }

    @Test
    void aPauseLongerThanAllowedIsNotWaitedFor() {
        provider.answers(rateLimit().withHeader("Retry-After", "3600"));
        Task<String, Greeting> task = greet(provider.config());
        ModelFailed failed = fails(task);
        assertThat(failed.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
        assertThat(failed.detail()).contains("in 3600 seconds");
        assertThat(failed.calls()).extracting(ModelCall::outcome).containsExactly("rate-limited");
        assertThat(provider.requests()).hasSize(1);
        assertThat(task.run("Ada", Engine.AUTO).reason()).contains("takes no more requests for now");
    }

    @Test
    void pausesAreReadInEveryForm() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(pause("Retry-After", "7", now)).contains(Duration.ofSeconds(7));
        assertThat(pause("retry-after-ms", "174", now)).contains(Duration.ofMillis(174));
        assertThat(pause("Retry-After", "Sun, 01 Mar 2026 12:00:09 GMT", now)).contains(Duration.ofSeconds(9));
        assertThat(pause("Retry-After", "Sun, 01 Mar 2026 11:00:00 GMT", now)).contains(Duration.ZERO);
        assertThat(pause("Retry-After", "-3", now)).contains(Duration.ZERO);
        assertThat(pause("Retry-After", "soon", now)).isEmpty();
        assertThat(pause("Date", "Sun, 01 Mar 2026 12:00:09 GMT", now)).isEmpty();
    }

    @Test
    void aSpentQuotaAndATooLargeRequestAreNotTriedAgain() {
        provider.answers(error(429, "You exceeded your current quota.", "insufficient_quota", "insufficient_quota"));
        ModelFailed quota = fails(greet(provider.config()));
        assertThat(quota.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
        assertThat(quota.detail()).contains("quota").contains("billing");
        assertThat(provider.requests()).hasSize(1);

        try (Provider other = new Provider()) {
            other.answers(error(429, "Request too large for gpt-4o-mini on tokens per min.", "tokens", "rate_limit"));
            assertThat(fails(greet(other.config())).code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(other.requests()).hasSize(1);
        }
    }

    @Test
    void aProviderThatKeepsFailingIsLeftAlone() {
        provider.answers(serverError());
        Task<String, Greeting> task = greet(provider.config("circuit-breaker.failures", "3"));
        ModelFailed first = fails(task);
        assertThat(first.code()).isEqualTo(ProblemCode.MODEL_UNREACHABLE);
        assertThat(provider.requests()).hasSize(3);
        ModelFailed second = fails(task);
        assertThat(provider.requests()).hasSize(3);
        assertThat(second.code()).isEqualTo(ProblemCode.MODEL_UNREACHABLE);
        assertThat(second.detail()).isEqualTo(first.detail()).contains("provider failed (500)");
        assertThat(second.calls()).extracting(ModelCall::outcome).containsExactly("stopped");
        assertThat(task.run("Ada", Engine.AUTO).engine()).isEqualTo("local");
    }

    @Test
    void aProviderThatIsWellAgainIsAskedAgain() throws InterruptedException {
        provider.answers(serverError(), GOOD);
        Task<String, Greeting> task = greet(
                provider.config("circuit-breaker.failures", "1", "circuit-breaker.pause", "1ms", "retry.max", "0"));
        fails(task);
        TimeUnit.MILLISECONDS.sleep(50); // the pause has to be over, however fast this machine is
        assertThat(task.run("Ada", Engine.MODEL).value().greeting()).isEqualTo("Good morning");
    }

    @Test
    void noMoreRequestsThanAllowedAreUnderWay() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Patience patience = new Patience(provider.config("max-concurrent", "2"));
        var pool = Executors.newFixedThreadPool(6);
        List<CompletableFuture<String>> all = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> patience.ask(
                                () -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    Thread.onSpinWait();
                                    now.decrementAndGet();
                                    return "done";
                                },
                                attempt -> {}),
                        pool))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo("done"));
        assertThat(most.get()).isBetween(1, 2);
        pool.shutdown();
    }

    @Test
    void whenAllPlacesStayTakenTheCallIsRefused() {
        Patience patience = new Patience(provider.config("max-concurrent", "1", "timeout", "20ms"));
        ProviderFailure refused = patience.ask(
                () -> {
                    var other = CompletableFuture.supplyAsync(() ->
                            catchThrowableOfType(ProviderFailure.class, () -> patience.ask(() -> "x", attempt -> {})));
                    return other.join();
                },
                attempt -> {});
        assertThat(refused.kind()).isEqualTo(ProviderFailure.Kind.BUSY);
        assertThat(refused.problem().code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
    }

    private static Optional<Duration> pause(String header, String value, Instant now) {
        return ErrorAnswer.pause(HttpHeaders.of(Map.of(header, List.of(value)), (name, v) -> true), now);
    }

    private static ModelFailed fails(Task<String, Greeting> task) {
        return catchThrowableOfType(ModelFailed.class, () -> task.run("Ada", Engine.MODEL));
    }

    private static ResponseDefinitionBuilder serverError() {
        return error(500, "The server had an error while processing your request.", "server_error", null);
    }

    private static ResponseDefinitionBuilder rateLimit() {
        return error(429, "Rate limit reached for gpt-4o-mini.", "tokens", "rate_limit_exceeded");
    }
}
