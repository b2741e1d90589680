package dev.tailorbird.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The app's own addresses ("/jobs/…") are pages of one file; opening or reloading one must find it. That file is asked
 * for anew each time, so that an upgrade is seen; the scripts that it names carry their version in their names.
 */
@ApplicationScoped
class AppPages {
    private static final List<String> NOT_PAGES = List.of("/api/", "/health", "/metrics", "/openapi", "/q/");
    /** Before the API, which answers 404 for what it does not know. */
    private static final int FIRST = 0;

    void routes(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(FIRST)
                .handler(AppPages::page);
    }

    private static void page(RoutingContext request) {
        String path = request.normalizedPath();
        if (path.equals("/") || path.equals("/index.html"))
            request.addHeadersEndHandler(sent -> request.response().putHeader("Cache-Control", "no-cache"));
        if (isPage(path, request.request().getHeader("Accept"))) request.reroute("/index.html");
        else request.next();
    }

    private static boolean isPage(String path, @Nullable String accept) {
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !file
                && !path.equals("/")
                && accept != null
                && accept.contains("text/html")
                && NOT_PAGES.stream().noneMatch(path::startsWith);
    }
}
