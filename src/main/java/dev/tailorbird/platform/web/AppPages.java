package dev.tailorbird.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The app's own addresses ("/jobs/…") are pages of one file; opening or reloading one must find it. */
@ApplicationScoped
class AppPages {
    private static final List<String> NOT_PAGES = List.of("/api/", "/health", "/metrics", "/openapi", "/q/");
    /** Before the API, which answers 404 for what it does not know. */
    private static final int FIRST = 0;

    void routes(@Observes Router router) {
        router.get().order(FIRST).handler(AppPages::page);
    }

    private static void page(RoutingContext request) {
        if (isPage(request.normalizedPath(), request.request().getHeader("Accept"))) request.reroute("/index.html");
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
