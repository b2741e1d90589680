package dev.tailorbird.account;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rotating refresh tokens. A token is spent by its first use; shown again within the grace time it gets the same
 * successor, later it is taken for stolen and its whole family is revoked.
 */
@ApplicationScoped
class SessionService {
    private final RefreshTokens tokens;
    private final AccountService accounts;
    private final Passwords passwords;
    private final TokenMint mint;
    private final AccountConfig config;

    SessionService(
            RefreshTokens tokens, AccountService accounts, Passwords passwords, TokenMint mint, AccountConfig config) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.passwords = passwords;
        this.mint = mint;
        this.config = config;
    }

    Uni<Tokens> register(Credentials credentials, boolean first) {
        return accounts.register(credentials, first).chain(this::open);
    }

    Uni<Tokens> logIn(Credentials credentials) {
        return accounts.authenticate(credentials).chain(this::open);
    }

    @WithTransaction
    Uni<Tokens> open(Account account) {
        String token = mint.freshRefreshToken();
        UUID session = UUID.randomUUID();
        return tokens.persist(link(account.id, session, token)).replaceWith(answer(account, session, token));
    }

    /** The outcome is an Optional so that the revocation of a stolen family is committed, not rolled back. */
    Uni<Tokens> refresh(@Nullable String token) {
        if (token == null || token.isBlank()) return Uni.createFrom().failure(SessionService::expired);
        return rotate(token).map(found -> found.orElseThrow(SessionService::expired));
    }

    @WithTransaction
    Uni<Optional<Tokens>> rotate(String token) {
        Instant now = Instant.now();
        return tokens.byHash(TokenMint.hash(token)).chain(found -> found.filter(t -> t.usable(now))
                .map(link -> use(link, token, now))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Tokens>> use(RefreshToken link, String token, Instant now) {
        if (link.spentAt == null) return spend(link, token, now);
        if (now.isBefore(link.spentAt.plus(config.refreshGrace()))) return successorOf(link, token);
        return tokens.revokeFamily(link.familyId, now).replaceWith(Optional.empty());
    }

    private Uni<Optional<Tokens>> spend(RefreshToken link, String token, Instant now) {
        link.spentAt = now;
        return tokens.persist(link(link.accountId, link.familyId, mint.successor(token)))
                .chain(next -> successorOf(link, token));
    }

    private Uni<Optional<Tokens>> successorOf(RefreshToken link, String token) {
        return accounts.require(link.accountId)
                .map(account -> Optional.of(answer(account, link.familyId, mint.successor(token))));
    }

    @WithTransaction
    Uni<Void> close(@Nullable String token) {
        if (token == null || token.isBlank()) return Uni.createFrom().voidItem();
        return tokens.byHash(TokenMint.hash(token))
                .chain(found -> found.map(link -> tokens.revokeFamily(link.familyId, Instant.now()))
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .replaceWithVoid();
    }

    /** Ends every other session: whoever knew the old password is out. */
    Uni<Void> changePassword(UUID accountId, UUID session, AccountResource.NewPassword change) {
        return accounts.requirePassword(accountId, change.currentPassword(), "currentPassword")
                .chain(() -> passwords.hash(change.newPassword()))
                .chain(hash -> Panache.withTransaction(() -> accounts.setPasswordHash(accountId, hash)
                        .chain(() -> tokens.revokeOthers(accountId, session, Instant.now()))))
                .replaceWithVoid();
    }

    @Scheduled(every = "1h", delayed = "5m")
    @WithTransaction
    Uni<Void> forgetExpired() {
        return tokens.deleteExpired(Instant.now()).replaceWithVoid();
    }

    private Tokens answer(Account account, UUID session, String refreshToken) {
        return new Tokens(mint.access(account, session), TokenMint.ACCESS_SECONDS, refreshToken, account.view());
    }

    private RefreshToken link(UUID accountId, UUID familyId, String token) {
        RefreshToken link = new RefreshToken();
        link.id = UUID.randomUUID();
        link.accountId = accountId;
        link.familyId = familyId;
        link.hash = TokenMint.hash(token);
        link.createdAt = Instant.now();
        link.expiresAt = link.createdAt.plus(config.refreshLife());
        return link;
    }

    private static DomainException expired() {
        return new DomainException(ProblemCode.UNAUTHENTICATED, "This session has ended. Log in again.");
    }
}
