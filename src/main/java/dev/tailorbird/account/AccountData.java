package dev.tailorbird.account;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The account itself. Its password and tokens are secrets: not even their hashes are given out. */
@ApplicationScoped
class AccountData implements PersonalData {
    private final Accounts accounts;
    private final RefreshTokens tokens;

    AccountData(Accounts accounts, RefreshTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return accounts.findById(accountId).map(account -> List.of(File.json("account", account.view())));
    }

    /** The row of the account goes last, by {@link PersonalDataService}: what other domains have hangs on it. */
    @Override
    public Uni<Void> erase(UUID accountId) {
        return tokens.delete("accountId", accountId).replaceWithVoid();
    }
}
