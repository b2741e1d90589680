package dev.tailorbird.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The account whose token came with this request. */
@RequestScoped
public class CurrentAccount {
    static final String SESSION = "sid";

    private final JsonWebToken token;

    CurrentAccount(JsonWebToken token) {
        this.token = token;
    }

    public UUID id() {
        return UUID.fromString(token.getSubject());
    }

    /** The session that the token belongs to: a family of refresh tokens. */
    UUID session() {
        return UUID.fromString(token.getClaim(SESSION));
    }
}
