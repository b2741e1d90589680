package dev.tailorbird.tailoring;

import dev.tailorbird.account.CurrentAccount;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's batches: sessions that were asked for together. */
@Cancellable(false)
@Path("/api/v1/tailoring-batches")
@Tag(name = "tailoring")
class BatchResource {
    private final BatchService batches;
    private final CurrentAccount me;

    BatchResource(BatchService batches, CurrentAccount me) {
        this.batches = batches;
        this.me = me;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "createTailoringBatch",
            summary = "Tailor the resume to many jobs",
            description =
                    "A session for each of up to 100 jobs, in the order given; all begin, or none does. A repeated"
                            + " request with the same Idempotency-Key gives the same batch.")
    public Uni<TailoringBatch> create(
            @NotNull(message = "must be given") @Valid NewBatch batch,
            @HeaderParam("Idempotency-Key") @Size(max = 100, message = "must have at most 100 characters") @Nullable
                    String idempotencyKey) {
        return batches.create(me.id(), batch, idempotencyKey);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTailoringBatch",
            summary = "Show a batch with its sessions",
            description = "A session goes with its job; 404 when none is left.")
    public Uni<TailoringBatch> get(@RestPath UUID id) {
        return batches.get(me.id(), id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelTailoringBatch", summary = "Cancel what is still waiting or running in a batch")
    public Uni<TailoringBatch> cancel(@RestPath UUID id) {
        return batches.cancel(me.id(), id);
    }
}
