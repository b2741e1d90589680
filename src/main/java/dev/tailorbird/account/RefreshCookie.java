package dev.tailorbird.account;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the app keeps its refresh token: out of reach of scripts, sent to the sign-in paths of this origin only. */
@ApplicationScoped
class RefreshCookie {
    static final String NAME = "tailorbird_refresh";
    static final String DELIVERY = "X-Token-Delivery";
    static final String COOKIE = "cookie";

    private final AccountConfig config;

    RefreshCookie(AccountConfig config) {
        this.config = config;
    }

    RestResponse<Tokens> deliver(
            Tokens tokens, @Nullable String delivery, HttpServerRequest request, RestResponse.Status status) {
        if (!COOKIE.equals(delivery))
            return RestResponse.ResponseBuilder.create(status, tokens).build();
        return RestResponse.ResponseBuilder.create(status, tokens.withoutRefreshToken())
                .cookie(cookie(tokens.refreshToken(), (int) config.refreshLife().toSeconds(), request))
                .build();
    }

    RestResponse<Void> clear(HttpServerRequest request) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0, request))
                .build();
    }

    /** A page of another origin must not use the cookie; browsers name the origin on every POST. */
    void requireOwnOrigin(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) return;
        String host = request.authority() == null ? "" : request.authority().toString();
        if (!host.equalsIgnoreCase(URI.create(origin).getAuthority()))
            throw new DomainException(ProblemCode.FORBIDDEN, "The session cookie is only for this server's own page.");
    }

    private static NewCookie cookie(@Nullable String value, int maxAge, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/api/v1/auth")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(request.isSSL())
                .maxAge(maxAge)
                .build();
    }
}
