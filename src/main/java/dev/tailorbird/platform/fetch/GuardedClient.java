package dev.tailorbird.platform.fetch;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The only way to an address that somebody supplied: guarded, limited in size, time and redirects. */
public final class GuardedClient {
    private static final int PAGE_BYTES = 5 * 1024 * 1024;
    private static final Duration PAGE_TIME = Duration.ofSeconds(20);
    private static final int MAX_REDIRECTS = 5;
    private static final Map<String, String> PAGE_HEADERS = Map.of(
            "User-Agent",
            "Tailorbird/0.1 (a person's own job search; reads one page on request)",
            "Accept",
            "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8");

    private final Vertx vertx;
    private final HttpClient client;
    private final AddressGuard guard;

    public GuardedClient(Vertx vertx, AddressGuard guard) {
        this.vertx = vertx;
        this.guard = guard;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDecompressionSupported(true)
                .setConnectTimeout((int) PAGE_TIME.toMillis())
                .setMaxHeaderSize(64 * 1024)
                .setKeepAliveTimeout(10));
    }

    /**
     * Fetches a page as a person would open it.
     *
     * @return fails with a {@link DomainException} that names the field {@code url}
     */
    public Uni<Fetched> get(String address) {
        return Uni.createFrom()
                .item(() -> AddressGuard.parse(address))
                .chain(uri -> send(new Fetch(uri, null, PAGE_HEADERS, PAGE_BYTES, PAGE_TIME)));
    }

    /**
     * Sends any request.
     *
     * @return fails with {@link Refused} for every answer that is not 200, else with a {@link DomainException} that
     *     names the field {@code url}
     */
    public Uni<Fetched> send(Fetch fetch) {
        return within(fetch, () -> send(fetch, MAX_REDIRECTS));
    }

    private static <T> Uni<T> within(Fetch fetch, Supplier<Future<T>> request) {
        return Uni.createFrom()
                .completionStage(() -> request.get().toCompletionStage())
                .ifNoItem()
                .after(fetch.timeLimit())
                .fail()
                .onFailure(e -> !(e instanceof DomainException))
                .transform(e -> unreachable(
                        e instanceof io.smallrye.mutiny.TimeoutException || e instanceof TimeoutException
                                ? "it did not answer in " + fetch.timeLimit().toSeconds() + " seconds"
                                : "the connection failed",
                        e));
    }

    /** An answer of any status. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Exchange(int status, Map<String, List<String>> headers, byte[] body) {}

    /**
     * Sends a request and gives whatever comes back. Follows no redirect: what the headers hold is for this host alone.
     *
     * @return fails with a {@link DomainException} that names the field {@code url} when no answer comes
     */
    public Uni<Exchange> exchange(Fetch fetch) {
        return within(fetch, () -> ask(fetch).compose(response -> body(fetch, response)
                .map(body -> new Exchange(response.statusCode(), headers(response), body.getBytes()))));
    }

    private static Map<String, List<String>> headers(HttpClientResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers()
                .names()
                .forEach(name -> headers.put(name, response.headers().getAll(name)));
        return headers;
    }

    private Future<Fetched> send(Fetch fetch, int redirects) {
        return ask(fetch).compose(response -> follow(fetch, response, redirects));
    }

    private Future<HttpClientResponse> ask(Fetch fetch) {
        Buffer body = fetch.body() == null ? Buffer.buffer() : Buffer.buffer(fetch.body());
        return vertx.<InetAddress>executeBlocking(() -> guard.resolve(fetch.uri()), false)
                .compose(address -> client.request(options(fetch, address)))
                .compose(request -> request.send(body));
    }

    /** The connection goes to the checked address; the name stays in the Host header and in TLS. */
    private static RequestOptions options(Fetch fetch, InetAddress address) {
        URI uri = fetch.uri();
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        RequestOptions options = new RequestOptions()
                .setMethod(fetch.body() == null ? HttpMethod.GET : HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, AddressGuard.port(uri))))
                .setHost(uri.getHost())
                .setPort(AddressGuard.port(uri))
                .setSsl(uri.getScheme().equalsIgnoreCase("https"))
                .setURI((path.isEmpty() ? "/" : path) + query)
                .setTimeout(fetch.timeLimit().toMillis());
        fetch.headers().forEach(options::putHeader);
        return fetch.body() == null ? options : options.putHeader("Content-Type", "application/json");
    }

    private Future<Fetched> follow(Fetch fetch, HttpClientResponse response, int redirects) {
        response.exceptionHandler(reset -> {}); // a stream that we reset ourselves is no failure
        String location = response.getHeader("Location");
        if (response.statusCode() / 100 == 3 && location != null) {
            response.request().reset();
            if (redirects == 0) return Future.failedFuture(unreachable("it redirects in circles", null));
            return send(fetch.to(AddressGuard.parse(resolved(fetch.uri(), location))), redirects - 1);
        }
        if (response.statusCode() != 200) {
            response.request().reset();
            return Future.failedFuture(refused(response));
        }
        return body(fetch, response)
                .map(body -> new Fetched(
                        fetch.uri(),
                        Objects.requireNonNullElse(response.getHeader("Content-Type"), "")
                                .toLowerCase(Locale.ROOT),
                        body.getBytes(),
                        response.getHeader("ETag"),
                        response.getHeader("Last-Modified")));
    }

    private static String resolved(URI from, String location) {
        try {
            return from.resolve(location.strip()).toString();
        } catch (IllegalArgumentException e) {
            throw unreachable("it redirects to something that is no address", e);
        }
    }

    private Future<Buffer> body(Fetch fetch, HttpClientResponse response) {
        Buffer body = Buffer.buffer();
        Promise<Buffer> whole = Promise.promise();
        long timer = vertx.setTimer(fetch.timeLimit().toMillis(), late -> {
            if (whole.tryFail(new TimeoutException())) response.request().reset();
        });
        response.exceptionHandler(whole::tryFail);
        response.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > fetch.maxBytes()
                    && whole.tryFail(unreachable("its page is larger than " + (fetch.maxBytes() >> 20) + " MB", null)))
                response.request().reset();
        });
        response.endHandler(end -> whole.tryComplete(body));
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static Refused refused(HttpClientResponse response) {
        String why = "it answered " + response.statusCode();
        return new Refused(response.statusCode(), response.getHeader("Retry-After"), detail(why), field(why));
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
