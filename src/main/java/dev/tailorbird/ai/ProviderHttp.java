package dev.tailorbird.ai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.time.Duration;

/**
 * Carries one request of LangChain4j's OpenAI model. LangChain4j's own clients drop the headers
 * of an error and with them {@code Retry-After}; this one turns each error into a {@link ProviderFailure} and keeps the
 * raw answer, which the ledger reads also when the answer is of no use.
 */
final class ProviderHttp implements HttpClient, HttpClientBuilder {
    private final Wire wire;
    private final Duration timeout;
    private final String secret;
    private String body = "";

    /** @param secret never to be repeated in a failure, whatever the provider says */
    ProviderHttp(Wire wire, Duration timeout, String secret) {
        this.wire = wire;
        this.secret = secret;
        this.timeout = timeout;
    }

    /** What the provider answered, empty if it did not. */
    String body() {
        return body;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Wire.Reply reply = wire.post(URI.create(request.url()), request.headers(), request.body(), timeout);
        if (reply.status() / 100 != 2) throw ErrorAnswer.read(reply.status(), reply.headers(), reply.body(), secret);
        body = reply.body();
        return SuccessfulHttpResponse.builder()
                .statusCode(reply.status())
                .headers(reply.headers().map())
                .body(body)
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    @Override
    public Duration connectTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
