package dev.tailorbird.tailoring;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.jobs.JobService;
import dev.tailorbird.platform.web.Allowance;
import dev.tailorbird.platform.web.Watch;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.profile.JsonResume;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Tailoring in one call, for programs. */
@Cancellable(false)
@Path("/api/v1/tailor")
@Tag(name = "tailoring")
class TailorResource {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final JobService jobs;
    private final TailoringService tailoring;
    private final CurrentAccount me;
    private final Allowance allowance = Allowance.perMinute(5);

    TailorResource(JobService jobs, TailoringService tailoring, CurrentAccount me) {
        this.jobs = jobs;
        this.tailoring = tailoring;
        this.me = me;
    }

    /** @param attempts how often it was written, the best of which this is */
    @Schema(
            name = "Tailored",
            requiredProperties = {"sessionId", "analysis", "tailoredResume", "evaluation", "attempts"})
    public record TailoredAnswer(
            UUID sessionId,
            PostingAnalysis analysis,

            @Schema(description = "JSON Resume 1.0.0, without contact data")
            JsonResume tailoredResume,

            TailoringResult.Evaluation evaluation,
            List<TailoringResult.Attempt> attempts,

            @Schema(description = "The cover letter between greeting and name, if one was asked for") @Nullable
            String letter) {}

    @POST
    @Operation(
            operationId = "tailor",
            summary = "Tailor the resume to a posting in one call",
            description = "Takes a posting and answers with the resume within 120 seconds; after that with the session,"
                    + " which goes on (202). 5 times a minute.")
    @APIResponse(
            responseCode = "200",
            description = "The tailored resume",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TailoredAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "It takes longer: the session to follow",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TailoringSession.class)))
    public Uni<RestResponse<?>> tailor(@NotNull(message = "must be given") @Valid TailorRequest asked) {
        UUID account = me.id();
        allowance.take(account);
        return tailoring
                .check(account, asked.parameters(), asked.engine())
                .chain(() -> jobs.create(account, asked.job(), asked.engineOrAuto()))
                .chain(job ->
                        tailoring.create(account, new NewSession(job.id(), asked.engine(), asked.parameters()), null))
                .chain(session -> ended(account, session))
                .chain(session -> answer(account, session));
    }

    private Uni<TailoringSession> ended(UUID account, TailoringSession begun) {
        return Watch.follow(
                        () -> tailoring.get(account, begun.id()), TailoringSession::version, session -> session.state()
                                .isFinal())
                .select()
                .where(session -> session.state().isFinal())
                .toUni()
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(begun);
    }

    private Uni<RestResponse<?>> answer(UUID account, TailoringSession session) {
        return switch (session.state()) {
            case COMPLETED -> tailoring.tailored(account, session.id()).map(made -> RestResponse.ok(of(session, made)));
            case FAILED ->
                Uni.createFrom()
                        .item(RestResponse.ResponseBuilder.create(
                                        RestResponse.Status.fromStatusCode(
                                                session.problem() == null
                                                        ? 500
                                                        : session.problem().status()),
                                        session.problem())
                                .type("application/problem+json")
                                .build());
            default ->
                Uni.createFrom()
                        .item(RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, session)
                                .build());
        };
    }

    private static TailoredAnswer of(TailoringSession session, Tailored made) {
        TailoringResult result = made.result();
        TailoringResult.Letter letter = result.letter();
        return new TailoredAnswer(
                session.id(),
                made.input().posting(),
                result.resume(),
                result.evaluation(),
                result.attempts(),
                letter == null ? null : letter.text());
    }
}
