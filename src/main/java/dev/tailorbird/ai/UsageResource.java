package dev.tailorbird.ai;

import dev.tailorbird.account.CurrentAccount;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The caller's AI use. */
@Cancellable(false)
@Path("/api/v1/ai/usage")
@Tag(name = "ai")
class UsageResource {
    private final LedgerService ledger;
    private final CurrentAccount me;

    UsageResource(LedgerService ledger, CurrentAccount me) {
        this.ledger = ledger;
        this.me = me;
    }

    @GET
    @Operation(operationId = "getAiUsage", summary = "Calls, tokens and money since midnight UTC, by task")
    public Uni<Usage> get() {
        return ledger.today(me.id());
    }
}
