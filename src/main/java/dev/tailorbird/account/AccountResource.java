package dev.tailorbird.account;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("/api/v1/account")
@Tag(name = "account")
class AccountResource {
    private final AccountService accounts;
    private final CurrentAccount me;

    AccountResource(AccountService accounts, CurrentAccount me) {
        this.accounts = accounts;
        this.me = me;
    }

    @GET
    @Operation(operationId = "getAccount", summary = "Show the account of the token")
    public Uni<AccountView> get() {
        return accounts.view(me.id());
    }
}
