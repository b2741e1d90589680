package dev.tailorbird.platform.fetch;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The only way to an address that somebody supplied: guarded, limited in size, time and redirects. */
public final class GuardedClient {
    private static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_REDIRECTS = 5;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final String USER_AGENT = "Tailorbird/0.1 (a person's own job search; reads one page on request)";

    private final Vertx vertx;
    private final HttpClient client;
    private final AddressGuard guard;

    public GuardedClient(Vertx vertx, AddressGuard guard) {
        this.vertx = vertx;
        this.guard = guard;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDecompressionSupported(true)
                .setConnectTimeout((int) TIME_LIMIT.toMillis())
                .setMaxHeaderSize(64 * 1024)
                .setKeepAlive(false));
    }

    /**
     * Fetches a page as a person would open it.
     *
     * @return fails with a {@link DomainException} that names the field {@code url}
     */
    public Uni<Fetched> get(String address) {
        return Uni.createFrom()
                .item(() -> AddressGuard.parse(address))
                .chain(uri -> Uni.createFrom()
                        .completionStage(() -> get(uri, MAX_REDIRECTS).toCompletionStage()))
                .ifNoItem()
                .after(TIME_LIMIT)
                .fail()
                .onFailure(e -> !(e instanceof DomainException))
                .transform(e -> unreachable(
                        e instanceof io.smallrye.mutiny.TimeoutException || e instanceof TimeoutException
                                ? "it did not answer in " + TIME_LIMIT.toSeconds() + " seconds"
                                : "the connection failed",
                        e));
    }

    private Future<Fetched> get(URI uri, int redirects) {
        return vertx.<InetAddress>executeBlocking(() -> guard.resolve(uri), false)
                .compose(address -> client.request(options(uri, address)))
                .compose(HttpClientRequest::send)
                .compose(response -> follow(uri, response, redirects));
    }

    /** The connection goes to the checked address; the name stays in the Host header and in TLS. */
    private static RequestOptions options(URI uri, InetAddress address) {
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, AddressGuard.port(uri))))
                .setHost(uri.getHost())
                .setPort(AddressGuard.port(uri))
                .setSsl(uri.getScheme().equalsIgnoreCase("https"))
                .setURI((path.isEmpty() ? "/" : path) + query)
                .setTimeout(TIME_LIMIT.toMillis())
                .putHeader("User-Agent", USER_AGENT)
                .putHeader("Accept", "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8");
    }

    private Future<Fetched> follow(URI uri, HttpClientResponse response, int redirects) {
        response.exceptionHandler(reset -> {}); // a stream that we reset ourselves is no failure
        String location = response.getHeader("Location");
        if (response.statusCode() / 100 == 3 && location != null) {
            response.request().reset();
            if (redirects == 0) return Future.failedFuture(unreachable("it redirects in circles", null));
            return get(AddressGuard.parse(uri.resolve(location.strip()).toString()), redirects - 1);
        }
        if (response.statusCode() != 200) {
            response.request().reset();
            return Future.failedFuture(refused(response.statusCode()));
        }
        return body(response)
                .map(body -> new Fetched(
                        uri,
                        Objects.requireNonNullElse(response.getHeader("Content-Type"), "")
                                .toLowerCase(Locale.ROOT),
                        body.getBytes()));
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        Buffer body = Buffer.buffer();
        io.vertx.core.Promise<Buffer> whole = io.vertx.core.Promise.promise();
        response.exceptionHandler(whole::tryFail);
        response.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > MAX_BYTES && whole.tryFail(unreachable("its page is larger than 5 MB", null)))
                response.request().reset();
        });
        response.endHandler(end -> whole.tryComplete(body));
        return whole.future();
    }

    private static Refused refused(int status) {
        String why = "it answered " + status;
        return new Refused(status, detail(why), field(why));
    }

    private static DomainException unreachable(String why, @Nullable Throwable cause) {
        DomainException problem = new DomainException(ProblemCode.SOURCE_UNREACHABLE, detail(why), field(why));
        if (cause != null) problem.initCause(cause);
        return problem;
    }

    private static String detail(String why) {
        return "The address could not be fetched: " + why + ". Open it in your browser and paste the posting's text.";
    }

    private static FieldError field(String why) {
        return new FieldError("url", "could not be fetched: " + why);
    }
}
