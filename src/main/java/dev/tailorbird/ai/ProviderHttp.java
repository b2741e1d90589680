package dev.tailorbird.ai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.tailorbird.ai.ProviderFailure.Kind;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries one request of LangChain4j's OpenAI model, over the JDK's client. LangChain4j's own clients drop the headers
 * of an error and with them {@code Retry-After}; this one turns each error into a {@link ProviderFailure} and keeps the
 * raw answer, which the ledger reads also when the answer is of no use.
 */
final class ProviderHttp implements HttpClient, HttpClientBuilder {
    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final String secret;
    private String body = "";

    /** @param secret never to be repeated in a failure, whatever the provider says */
    ProviderHttp(java.net.http.HttpClient client, Duration timeout, String secret) {
        this.client = client;
        this.secret = secret;
        this.timeout = timeout;
    }

    /** What the provider answered, empty if it did not. */
    String body() {
        return body;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(timeout)
                .POST(BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        HttpResponse<String> response = exchange(sent.build());
        if (response.statusCode() / 100 != 2)
            throw ErrorAnswer.read(response.statusCode(), response.headers(), response.body(), secret);
        body = response.body();
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    /** The JDK's own time limit ends with the headers; this one holds for the whole answer. */
    private HttpResponse<String> exchange(java.net.http.HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw slow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure(Kind.STOPPED, "The work was stopped while the model was being asked.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof java.net.http.HttpTimeoutException
                    && !(e.getCause() instanceof java.net.http.HttpConnectTimeoutException)) throw slow();
            throw new ProviderFailure(
                    Kind.NO_CONNECTION,
                    "The model's server at " + request.uri().getHost()
                            + " could not be reached. Check TAILORBIRD_AI_BASE_URL and the network.");
        } finally {
            answer.cancel(true);
        }
    }

    private ProviderFailure slow() {
        return new ProviderFailure(
                Kind.TIMEOUT, "The model gave no answer within " + timeout.toSeconds() + " seconds. Try again later.");
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
