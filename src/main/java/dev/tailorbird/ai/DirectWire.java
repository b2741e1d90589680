package dev.tailorbird.ai;

import dev.tailorbird.ai.ProviderFailure.Kind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** To the provider that the administrator named, wherever it is, over the JDK's client. */
final class DirectWire implements Wire {
    private final HttpClient client;

    DirectWire(Duration connectTimeout) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // model servers stumble over the upgrade to HTTP/2
                .connectTimeout(connectTimeout)
                .build();
    }

    /** The JDK's own time limit ends with the headers; this one holds for the whole answer. */
    @Override
    public Reply post(URI uri, Map<String, List<String>> headers, String json, Duration timeout) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(timeout).POST(BodyPublishers.ofString(json));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request.build(), BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw Wire.slow(timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure(Kind.STOPPED, "The work was stopped while the model was being asked.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HttpTimeoutException && !(e.getCause() instanceof HttpConnectTimeoutException))
                throw Wire.slow(timeout);
            throw Wire.unreachable(uri);
        } finally {
            answer.cancel(true);
        }
    }
}
