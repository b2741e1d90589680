package dev.tailorbird.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.ai.ProviderFailure.Kind;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads a provider's error answer: status, {@code {"error": {"message", "type", "code"}}} and pause asked for. */
final class ErrorAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ErrorAnswer() {}

    static ProviderFailure read(int status, HttpHeaders headers, String body, String secret) {
        JsonNode error = error(body);
        String said = Failures.brief(
                UntrustedText.clean(error.path("message").asText("")).replace(secret, "***"));
        if (status == 401 || status == 403)
            // not what it said: providers repeat parts of the key
            return new ProviderFailure(
                    Kind.UNAUTHORIZED,
                    "The model's provider refused the key (" + status
                            + "). Check it in the settings, or TAILORBIRD_AI_API_KEY on the" + " server.");
        if (status == 429) return tooMany(error, headers);
        if (status == 408 || status >= 500)
            return new ProviderFailure(
                    Kind.SERVER,
                    "The model's provider failed (" + status + "). Try again later.",
                    pause(headers, Instant.now()).orElse(null));
        if (error.path("code").asText().equals("context_length_exceeded") || status == 413)
            return new ProviderFailure(
                    Kind.TOO_LARGE, "The text is too long for the model. Shorten it or use the local engine.");
        return new ProviderFailure(
                Kind.REJECTED,
                "The model's provider refused the request (" + status + (said.isEmpty() ? "" : ": " + said)
                        + "). Check the model's name and the address in the settings, or TAILORBIRD_AI_MODEL and"
                        + " TAILORBIRD_AI_BASE_URL on the server.");
    }

    private static ProviderFailure tooMany(JsonNode error, HttpHeaders headers) {
        if (error.path("code").asText().equals("insufficient_quota"))
            return new ProviderFailure(
                    Kind.QUOTA,
                    "The quota at the model's provider is used up. Check its plan and billing, or use the local engine.");
        if (error.path("message").asText().startsWith("Request too large"))
            return new ProviderFailure(
                    Kind.TOO_LARGE,
                    "The text is longer than the provider takes per minute. Shorten it or use the local engine.");
        Optional<Duration> pause = pause(headers, Instant.now());
        return new ProviderFailure(
                Kind.RATE_LIMITED,
                "The model's provider takes no more requests for now. Try again "
                        + pause.map(p -> "in " + Math.max(1, p.toSeconds()) + " seconds.")
                                .orElse("in a minute."),
                pause.orElse(null));
    }

    private static JsonNode error(String body) {
        try {
            return JSON.readTree(body).path("error");
        } catch (JsonProcessingException e) {
            return JSON.missingNode(); // a proxy's page
        }
    }

    /** {@code retry-after-ms}, or {@code Retry-After} in seconds or as a date. */
    static Optional<Duration> pause(HttpHeaders headers, Instant now) {
        return headers.firstValue("retry-after-ms")
                .flatMap(ErrorAnswer::number)
                .map(Duration::ofMillis)
                .or(() -> headers.firstValue("retry-after")
                        .flatMap(value -> number(value).map(Duration::ofSeconds).or(() -> date(value)
                                .map(until -> Duration.between(now, until)))))
                .map(pause -> pause.isNegative() ? Duration.ZERO : pause);
    }

    private static Optional<Long> number(String value) {
        try {
            return Optional.of((long) Math.ceil(Double.parseDouble(value.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
