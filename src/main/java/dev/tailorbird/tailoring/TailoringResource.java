package dev.tailorbird.tailoring;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.Watch;
import dev.tailorbird.resume.Download;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's tailoring sessions. */
@Cancellable(false)
@Path("/api/v1/tailoring-sessions")
@Tag(name = "tailoring")
class TailoringResource {
    private final TailoringService tailoring;
    private final LetterService letters;
    private final CurrentAccount me;

    TailoringResource(TailoringService tailoring, LetterService letters, CurrentAccount me) {
        this.tailoring = tailoring;
        this.letters = letters;
        this.me = me;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "createTailoringSession",
            summary = "Tailor the resume to a job",
            description =
                    "Runs in the background and survives a restart of the server. A repeated request with the same"
                            + " Idempotency-Key gives the same session.")
    public Uni<TailoringSession> create(
            @NotNull(message = "must be given") @Valid NewSession session,
            @HeaderParam("Idempotency-Key") @Size(max = 100, message = "must have at most 100 characters") @Nullable
                    String idempotencyKey) {
        return tailoring.create(me.id(), session, idempotencyKey);
    }

    @GET
    @Operation(operationId = "listTailoringSessions", summary = "List sessions, newest first")
    public Uni<Page<TailoringSession>> list(
            @RestQuery @Nullable UUID jobId,
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return tailoring.list(me.id(), jobId, Cursor.of(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTailoringSession", summary = "Show a session")
    public Uni<TailoringSession> get(@RestPath UUID id) {
        return tailoring.get(me.id(), id);
    }

    @GET
    @Path("/{id}/result")
    @Operation(
            operationId = "getTailoringResult",
            summary = "Show what a completed session made",
            description = "Every sentence with its evidence, the guard's findings, the evaluation and the ATS report.")
    public Uni<TailoringResult> result(@RestPath UUID id) {
        return tailoring.result(me.id(), id);
    }

    @GET
    @Path("/{id}/log")
    @Operation(
            operationId = "getTailoringLog",
            summary = "Show what a session did",
            description = "Each step with its time, the calls of models with the provider's id of each answer, what was"
                    + " wrong with one that was refused and where, and what the guard and the evaluation said.")
    public Uni<SessionLog> log(@RestPath UUID id) {
        return tailoring.log(me.id(), id);
    }

    @GET
    @Path("/{id}/letter")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "getCoverLetter",
            summary = "Show the cover letter with greeting and name",
            description = "404 when the session wrote none.")
    public Uni<String> letter(@RestPath UUID id) {
        return letters.text(me.id(), id);
    }

    @GET
    @Path("/{id}/letter/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getCoverLetterPdf",
            summary = "Download the cover letter as tagged PDF",
            description = "404 when the session wrote none. Set like the resume, with name and contact of the profile.")
    public Uni<RestResponse<byte[]>> letterPdf(@RestPath UUID id) {
        return letters.pdf(me.id(), id).map(file -> Download.named(file.content(), file.name(), file.note()));
    }

    @GET
    @Path("/{id}/letter/docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Operation(
            operationId = "getCoverLetterDocx",
            summary = "Download the cover letter as Word document",
            description = "404 when the session wrote none.")
    public Uni<RestResponse<byte[]>> letterDocx(@RestPath UUID id) {
        return letters.docx(me.id(), id).map(file -> Download.named(file.content(), file.name(), file.note()));
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchTailoringSession",
            summary = "Follow a session",
            description = "Each event is the whole session, its id the session's version; the stream ends after the"
                    + " final state.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = TailoringSession.class)))
    public Multi<OutboundSseEvent> events(@RestPath UUID id, @Context Sse sse) {
        UUID account = me.id();
        return Watch.follow(() -> tailoring.get(account, id), TailoringSession::version, session -> session.state()
                        .isFinal())
                .map(session -> sse.newEventBuilder()
                        .id(Long.toString(session.version()))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(TailoringSession.class, session)
                        .build());
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelTailoringSession", summary = "Cancel a waiting or running session")
    public Uni<TailoringSession> cancel(@RestPath UUID id) {
        return tailoring.cancel(me.id(), id);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(operationId = "retryTailoringSession", summary = "Try a failed or cancelled session again")
    public Uni<TailoringSession> retry(@RestPath UUID id) {
        return tailoring.retry(me.id(), id);
    }
}
