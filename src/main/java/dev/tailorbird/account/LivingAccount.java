package dev.tailorbird.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** An access token ends with its account, not only with its 15 minutes. */
@ApplicationScoped
class LivingAccount implements SecurityIdentityAugmentor {
    private final Accounts accounts;

    LivingAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token))
            return Uni.createFrom().item(identity);
        return exists(UUID.fromString(token.getSubject())).map(there -> {
            if (!there) throw new AuthenticationFailedException();
            return identity;
        });
    }

    private Uni<Boolean> exists(UUID id) {
        return Panache.withSession(() -> accounts.count("id", id).map(n -> n > 0));
    }
}
