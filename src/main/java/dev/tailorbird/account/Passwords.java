package dev.tailorbird.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.tailorbird.platform.Offload;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Argon2id with the parameters that OWASP's password storage sheet recommends: 19 MiB, two passes, one lane. */
@ApplicationScoped
class Passwords {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final Offload offload;
    /** Checked for an unknown e-mail, so that the time of an answer does not tell who has an account. */
    private final Uni<String> decoy;

    Passwords(Offload offload) {
        this.offload = offload;
        this.decoy = hash("no account has this password").memoize().indefinitely();
    }

    Uni<String> hash(String password) {
        return offload.call(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    Uni<Boolean> matches(String password, String hash) {
        return offload.call(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    Uni<Boolean> matchesNothing(String password) {
        return decoy.chain(hash -> matches(password, hash)).replaceWith(false);
    }
}
