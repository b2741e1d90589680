package dev.tailorbird.ai;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Carries a request to a provider. Blocks. */
interface Wire {
    /**
     * @param json the body
     * @param timeout for the whole answer
     * @return whatever the provider answers, errors too
     * @throws ProviderFailure when no answer comes
     */
    Reply post(URI uri, Map<String, List<String>> headers, String json, Duration timeout);

    /** An answer. */
    record Reply(int status, HttpHeaders headers, String body) {}

    static ProviderFailure slow(Duration timeout) {
        return new ProviderFailure(
                ProviderFailure.Kind.TIMEOUT,
                "The model gave no answer within " + timeout.toSeconds() + " seconds. Try again later.");
    }

    static ProviderFailure unreachable(URI uri) {
        return new ProviderFailure(
                ProviderFailure.Kind.NO_CONNECTION,
                "The model's server at " + uri.getHost()
                        + " could not be reached. Check its address (in the settings, or TAILORBIRD_AI_BASE_URL) and the"
                        + " network.");
    }
}
