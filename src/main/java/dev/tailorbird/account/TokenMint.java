package dev.tailorbird.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes access tokens (RS256, 15 minutes) and opaque refresh tokens. */
@ApplicationScoped
class TokenMint {
    static final long ACCESS_SECONDS = 900;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec refreshKey;

    TokenMint(AccountConfig config) {
        refreshKey = new SecretKeySpec(HexFormat.of().parseHex(config.refreshKey()), "HmacSHA256");
    }

    /** @param session the family of refresh tokens that it belongs to */
    String access(Account account, UUID session) {
        return Jwt.subject(account.id.toString())
                .claim(CurrentAccount.SESSION, session.toString())
                .upn(account.email)
                .groups(account.roleNames())
                .expiresIn(ACCESS_SECONDS)
                .sign();
    }

    String freshRefreshToken() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** The one successor of a token: derived, so that it can be given twice although only hashes are stored. */
    String successor(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(refreshKey);
            return BASE64.encodeToString(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
