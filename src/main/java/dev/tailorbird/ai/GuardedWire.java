package dev.tailorbird.ai;

import dev.tailorbird.ai.ProviderFailure.Kind;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.Fetch;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * To a provider that a person named: through the guarded client, which connects only to the address that it checked and
 * follows no redirect with the key.
 */
@Singleton
final class GuardedWire implements Wire {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String PRIVATE =
            "leads into a private network, which this server allows only with" + " TAILORBIRD_AI_LOCAL_PROVIDERS=true";

    private final GuardedClient client;
    private final AddressGuard guard;

    GuardedWire(Vertx vertx, AiConfig config) {
        guard = config.localProviders() ? AddressGuard.alsoLocal() : new AddressGuard(Set.of());
        client = new GuardedClient(vertx, guard);
    }

    @Override
    public Reply post(URI uri, Map<String, List<String>> headers, String json, Duration timeout) {
        Map<String, String> flat = new HashMap<>();
        headers.forEach((name, values) -> flat.put(name, String.join(", ", values)));
        try {
            GuardedClient.Exchange answer = client.exchange(new Fetch(uri, json, flat, MOST_BYTES, timeout))
                    .await()
                    .atMost(timeout.plusSeconds(1));
            return new Reply(
                    answer.status(),
                    HttpHeaders.of(answer.headers(), (name, value) -> true),
                    new String(answer.body(), StandardCharsets.UTF_8));
        } catch (DomainException e) {
            if (e.code() == ProblemCode.ADDRESS_REFUSED)
                throw new ProviderFailure(Kind.REJECTED, "The provider's address " + PRIVATE + ".");
            throw e.detail().contains("did not answer in") ? Wire.slow(timeout) : Wire.unreachable(uri);
        } catch (TimeoutException e) {
            throw Wire.slow(timeout);
        }
    }

    /**
     * Looks up the names of all providers. One that is not known now may be later: a trial tells.
     *
     * @return true
     * @throws DomainException INVALID that names each address that is refused
     */
    boolean allows(ModelSettingsEdit edit) {
        List<FieldError> problems = new ArrayList<>();
        for (int i = 0; i < edit.providers().size(); i++) {
            String baseUrl = edit.providers().get(i).baseUrl();
            if (baseUrl != null && isPrivate(baseUrl))
                problems.add(new FieldError("providers[" + i + "].baseUrl", PRIVATE));
        }
        if (problems.isEmpty()) return true;
        throw new DomainException(
                ProblemCode.INVALID,
                "The settings were not changed. Correct the addresses and save again.",
                problems.toArray(FieldError[]::new));
    }

    private boolean isPrivate(String baseUrl) {
        try {
            guard.resolve(AddressGuard.parse(baseUrl));
            return false;
        } catch (DomainException e) {
            return e.code() == ProblemCode.ADDRESS_REFUSED && e.detail().contains("private");
        }
    }
}
