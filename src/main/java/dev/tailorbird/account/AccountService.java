package dev.tailorbird.account;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Accounts: who there is, and who they prove to be. */
@ApplicationScoped
public class AccountService {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountConfig config;

    AccountService(Accounts accounts, Passwords passwords, AccountConfig config) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.config = config;
    }

    /** @return whether the next account to be made is the first */
    @WithSession
    public Uni<Boolean> isEmpty() {
        return accounts.count().map(n -> n == 0);
    }

    public boolean registrationOpen() {
        return config.registration();
    }

    Uni<Account> register(Credentials credentials, boolean first) {
        if (!first && !config.registration())
            return Uni.createFrom()
                    .failure(new DomainException(
                            ProblemCode.FORBIDDEN,
                            "Registration is switched off. Ask the administrator for an account."));
        return passwords
                .hash(credentials.password())
                .chain(hash -> store(credentials.normalisedEmail(), hash, first ? "ADMIN,USER" : Role.USER.name()))
                .onFailure(PersistenceException.class)
                .transform(e -> emailTaken());
    }

    private Uni<Account> store(String email, String hash, String roles) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.email = email;
        account.passwordHash = hash;
        account.roles = roles;
        account.createdAt = Instant.now();
        return Panache.withTransaction(() -> accounts.persistAndFlush(account));
    }

    Uni<Account> authenticate(Credentials credentials) {
        return byEmail(credentials.normalisedEmail())
                .chain(found -> found.map(a -> passwords
                                .matches(credentials.password(), a.passwordHash)
                                .map(ok -> ok ? a : null))
                        .orElseGet(() ->
                                passwords.matchesNothing(credentials.password()).replaceWith((Account) null)))
                .onItem()
                .ifNull()
                .failWith(AccountService::wrongCredentials);
    }

    @WithSession
    Uni<java.util.Optional<Account>> byEmail(String email) {
        return accounts.byEmail(email);
    }

    /** @throws DomainException UNAUTHENTICATED when the account of a token is gone */
    @WithTransaction
    Uni<Account> require(UUID id) {
        return accounts.findById(id).onItem().ifNull().failWith(AccountService::gone);
    }

    /** @param field where the caller gave the password */
    Uni<Void> requirePassword(UUID id, String password, String field) {
        return require(id)
                .chain(account -> passwords.matches(password, account.passwordHash))
                .invoke(ok -> {
                    if (!ok) throw wrongPassword(field);
                })
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> setPasswordHash(UUID id, String hash) {
        return require(id).invoke(account -> account.passwordHash = hash).replaceWithVoid();
    }

    /**
     * Held until the caller's transaction ends: nothing can be added to the account meanwhile, and no two
     * administrators can leave at once.
     */
    @WithTransaction
    Uni<Account> lockToLeave(UUID id) {
        return accounts.lockedAdmins()
                .chain(admins -> accounts.count().invoke(all -> requireAnAdminStays(id, admins, all)))
                .chain(() -> accounts.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(AccountService::gone);
    }

    @WithTransaction
    Uni<Void> remove(Account account) {
        return accounts.delete(account);
    }

    private static void requireAnAdminStays(UUID leaving, List<Account> admins, long all) {
        if (all > 1 && admins.size() == 1 && admins.get(0).id.equals(leaving))
            throw new DomainException(
                    ProblemCode.CONFLICT,
                    "You are the only administrator, and others use this server. Make another account administrator first.");
    }

    Uni<AccountView> view(UUID id) {
        return require(id).map(Account::view);
    }

    private static DomainException gone() {
        return new DomainException(ProblemCode.UNAUTHENTICATED, "This account no longer exists.");
    }

    private static DomainException wrongCredentials() {
        return new DomainException(
                ProblemCode.UNAUTHENTICATED, "E-mail and password do not match an account. Check both and try again.");
    }

    private static DomainException wrongPassword(String field) {
        return new DomainException(
                ProblemCode.INVALID,
                "This is not the password of your account. Check it and try again.",
                new FieldError(field, "is not your password"));
    }

    private static DomainException emailTaken() {
        return new DomainException(
                ProblemCode.CONFLICT,
                "There is an account with this e-mail. Log in instead.",
                new FieldError("email", "already has an account"));
    }
}
