package dev.tailorbird.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The app's own addresses ("/jobs/…") are pages of one file; a reload must find it. */
@ApplicationScoped
class AppPages {
    private static final List<String> NOT_PAGES =
            List.of("/api/", "/health", "/metrics", "/openapi", "/q/", "/assets/");

    void routes(@Observes Router router) {
        router.get().last().handler(AppPages::page);
    }

    private static void page(RoutingContext request) {
        String accept = request.request().getHeader("Accept");
        boolean page = request.request().method() == HttpMethod.GET
                && accept != null
                && accept.contains("text/html")
                && !request.normalizedPath().equals("/index.html")
                && NOT_PAGES.stream().noneMatch(request.normalizedPath()::startsWith);
        if (page) request.reroute("/index.html");
        else request.next();
    }
}
