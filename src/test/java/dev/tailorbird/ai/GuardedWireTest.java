package dev.tailorbird.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedWireTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Map<String, List<String>> HEADERS = Map.of("Authorization", List.of("Bearer k"));

    private final Vertx vertx = Vertx.vertx();
    private final Provider provider = new Provider();

    @AfterEach
    void stop() {
        provider.close();
        vertx.close();
    }

    private GuardedWire wire(boolean local) {
        return new GuardedWire(vertx, provider.config("local-providers", String.valueOf(local)));
    }

    private URI completions() {
        return URI.create(provider.baseUrl() + "/chat/completions");
    }

    @Test
    void aPrivateAddressIsNotAskedUnlessTheAdministratorAllowsIt() {
        provider.answers(Provider.completion("{}"));
        assertThatThrownBy(() -> wire(false).post(completions(), HEADERS, "{}", LIMIT))
                .isInstanceOf(ProviderFailure.class)
                .hasMessageContaining("leads into a private network");
        assertThat(provider.requests()).isEmpty();
        Wire.Reply reply = wire(true).post(completions(), HEADERS, "{}", LIMIT);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("chat.completion");
        assertThat(provider.requests().get(0).getHeader("Authorization")).isEqualTo("Bearer k");
    }

    @Test
    void anErrorIsBroughtBackWithItsHeadersAndText() {
        provider.answers(Provider.error(429, "Slow down", "requests", "rate_limit_exceeded")
                .withHeader("Retry-After", "7"));
        Wire.Reply reply = wire(true).post(completions(), HEADERS, "{}", LIMIT);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.headers().firstValue("retry-after")).contains("7");
        assertThat(reply.body()).contains("Slow down");
    }

    @Test
    void aKeyIsNotCarriedToWhereTheProviderRedirects() {
        provider.answers(WireMock.aResponse()
                .withStatus(307)
                .withHeader("Location", provider.baseUrl() + "/chat/completions?again"));
        assertThat(wire(true).post(completions(), HEADERS, "{}", LIMIT).status())
                .isEqualTo(307);
        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() {
        URI nobody = URI.create("http://127.0.0.1:1/v1/chat/completions");
        assertThatThrownBy(() -> wire(true).post(nobody, HEADERS, "{}", LIMIT))
                .isInstanceOf(ProviderFailure.class)
                .hasMessageContaining("could not be reached");
    }
}
