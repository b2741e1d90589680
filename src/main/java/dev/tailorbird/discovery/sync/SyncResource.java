package dev.tailorbird.discovery.sync;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.Watch;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Syncs of the caller's companies. */
@Path("/api/v1/sync-runs")
@Cancellable(false)
@Tag(name = "discovery")
class SyncResource {
    private final SyncService syncs;
    private final CurrentAccount me;

    SyncResource(SyncService syncs, CurrentAccount me) {
        this.syncs = syncs;
        this.me = me;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "createSyncRun",
            summary = "Read the boards of the chosen companies",
            description = "Runs in the background, a task for each company, and survives a restart of the server. A"
                    + " repeated request with the same Idempotency-Key gives the same run; a company that is being read"
                    + " already is not read twice.")
    public Uni<SyncRunView> create(
            @NotNull(message = "must be given") @Valid NewSyncRun run,
            @HeaderParam("Idempotency-Key") @Size(max = 100, message = "must have at most 100 characters") @Nullable
                    String idempotencyKey) {
        return syncs.create(me.id(), run, idempotencyKey);
    }

    @GET
    @Operation(
            operationId = "listSyncRuns",
            summary = "List syncs, newest first",
            description = "The caller's and the hourly ones; tasks are shown for a single run only.")
    public Uni<Page<SyncRunView>> list(
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return syncs.list(me.id(), Cursor.of(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSyncRun", summary = "Show a sync with its tasks")
    public Uni<SyncRunView> get(@RestPath UUID id) {
        return syncs.get(me.id(), id);
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchSyncRun",
            summary = "Follow a sync",
            description = "Each event is the whole run, its id the run's version; the stream ends when all tasks are"
                    + " over.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = SyncRunView.class)))
    public Multi<OutboundSseEvent> events(@RestPath UUID id, @Context Sse sse) {
        UUID account = me.id();
        return Watch.follow(() -> syncs.get(account, id), SyncRunView::version, run -> run.state() == RunState.DONE)
                .map(run -> sse.newEventBuilder()
                        .id(Long.toString(run.version()))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(SyncRunView.class, run)
                        .build());
    }
}
