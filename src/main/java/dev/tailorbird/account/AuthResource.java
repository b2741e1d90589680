package dev.tailorbird.account;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Signing up, in and out. The only calls without an access token. */
@Cancellable(false)
@Path("/api/v1/auth")
@PermitAll
@Tag(name = "auth")
class AuthResource {
    private final AccountService accounts;
    private final SessionService sessions;
    private final SetupCode setupCode;
    private final RefreshCookie cookie;

    AuthResource(AccountService accounts, SessionService sessions, SetupCode setupCode, RefreshCookie cookie) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.setupCode = setupCode;
        this.cookie = cookie;
    }

    /** The body of a refresh or log-out by a program; the app sends its cookie instead. */
    public record RefreshRequest(@Nullable String refreshToken) {}

    @POST
    @Path("/register")
    @ResponseStatus(201)
    @Operation(
            operationId = "register",
            summary = "Make an account",
            description = "The first account becomes the administrator, and only from the server's own machine or with"
                    + " the set-up code of its log.")
    public Uni<RestResponse<Tokens>> register(
            @NotNull(message = "must be given") @Valid Credentials credentials,
            @HeaderParam(RefreshCookie.DELIVERY) @Nullable String delivery,
            HttpServerRequest request) {
        return accounts.isEmpty()
                .invoke(first -> allowFirst(first, credentials, request))
                .chain(first -> sessions.register(credentials, first))
                .map(tokens -> cookie.deliver(tokens, delivery, request, RestResponse.Status.CREATED));
    }

    @POST
    @Path("/login")
    @Operation(operationId = "login", summary = "Log in")
    public Uni<RestResponse<Tokens>> login(
            @NotNull(message = "must be given") @Valid Credentials credentials,
            @HeaderParam(RefreshCookie.DELIVERY) @Nullable String delivery,
            HttpServerRequest request) {
        return sessions.logIn(credentials)
                .map(tokens -> cookie.deliver(tokens, delivery, request, RestResponse.Status.OK));
    }

    @POST
    @Path("/refresh")
    @Operation(
            operationId = "refreshTokens",
            summary = "Exchange a refresh token for new tokens",
            description = "Each refresh token works once. Send it in the body, or as the app's cookie.")
    public Uni<RestResponse<Tokens>> refresh(
            @Nullable RefreshRequest body,
            @CookieParam(RefreshCookie.NAME) @Nullable String fromCookie,
            HttpServerRequest request) {
        String sent = body == null ? null : body.refreshToken();
        if (sent == null) cookie.requireOwnOrigin(request);
        return sessions.refresh(sent == null ? fromCookie : sent)
                .map(tokens -> cookie.deliver(
                        tokens, sent == null ? RefreshCookie.COOKIE : null, request, RestResponse.Status.OK));
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logout", summary = "End the session of a refresh token")
    public Uni<RestResponse<Void>> logout(
            @Nullable RefreshRequest body,
            @CookieParam(RefreshCookie.NAME) @Nullable String fromCookie,
            HttpServerRequest request) {
        String sent = body == null ? null : body.refreshToken();
        if (sent == null) cookie.requireOwnOrigin(request);
        return sessions.close(sent == null ? fromCookie : sent).map(done -> cookie.clear(request));
    }

    private void allowFirst(boolean first, Credentials credentials, HttpServerRequest request) {
        boolean forwarded = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (!first || setupCode.allows(request.remoteAddress(), forwarded, credentials.setupCode())) return;
        setupCode.announce();
        throw new DomainException(
                ProblemCode.FORBIDDEN,
                "The first account becomes the administrator. Make it on the server's own machine, or send the set-up"
                        + " code that the server's log shows.");
    }
}
