package dev.tailorbird.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The account whose token came with this request. */
@RequestScoped
public class CurrentAccount {
    private final JsonWebToken token;

    CurrentAccount(JsonWebToken token) {
        this.token = token;
    }

    public UUID id() {
        return UUID.fromString(token.getSubject());
    }
}
