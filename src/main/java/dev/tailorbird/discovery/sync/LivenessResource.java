package dev.tailorbird.discovery.sync;

import dev.tailorbird.account.CurrentAccount;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Whether a listing of the caller's inbox is still open. */
@Path("/api/v1/listings/{id}/liveness")
@Cancellable(false)
@Tag(name = "discovery")
class LivenessResource {
    private final LivenessService liveness;
    private final CurrentAccount me;

    LivenessResource(LivenessService liveness, CurrentAccount me) {
        this.liveness = liveness;
        this.me = me;
    }

    @POST
    @Operation(
            operationId = "checkListing",
            summary = "Ask the boards whether a posting is still open",
            description = "GONE only when every board that showed it says so; a board that cannot be asked makes it"
                    + " UNKNOWN.")
    public Uni<Liveness> ask(@RestPath UUID id) {
        return liveness.ask(me.id(), id);
    }
}
