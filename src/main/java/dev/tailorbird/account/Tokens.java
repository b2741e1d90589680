package dev.tailorbird.account;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a log-in or refresh.
 *
 * @param expiresIn life of the access token in seconds
 * @param refreshToken null when it went into the cookie
 */
public record Tokens(
        String accessToken, long expiresIn, @Nullable String refreshToken, AccountView account) {
    Tokens withoutRefreshToken() {
        return new Tokens(accessToken, expiresIn, null, account);
    }
}
