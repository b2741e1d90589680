package dev.tailorbird.tailoring.review;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What the caller makes of a tailored resume. */
@Cancellable(false)
@Path("/api/v1/tailoring-sessions/{id}")
@Tag(name = "tailoring")
class ReviewResource {
    private final ReviewService reviews;
    private final VersionService versions;
    private final CurrentAccount me;

    ReviewResource(ReviewService reviews, VersionService versions, CurrentAccount me) {
        this.reviews = reviews;
        this.versions = versions;
        this.me = me;
    }

    @Schema(name = "ResumeVersions", requiredProperties = "items")
    public record ResumeVersionList(List<ResumeVersion> items) {}

    @GET
    @Path("/review")
    @Operation(
            operationId = "getReview",
            summary = "Show where the review of a resume stands",
            description = "404 until the session is completed.")
    public Uni<ReviewView> get(@RestPath UUID id) {
        return reviews.get(me.id(), id);
    }

    @PUT
    @Path("/review")
    @Operation(
            operationId = "putReview",
            summary = "Save what was decided, and score it",
            description = "Send the version as If-Match (\"3\"); 412 when it was changed in the meantime. The stored"
                    + " resume and its documents show the outcome. A text that the person wrote becomes evidence.")
    public Uni<ReviewView> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") ReviewEdits edits) {
        return reviews.put(me.id(), id, VersionTag.required(ifMatch), edits);
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "listResumeVersions",
            summary = "List the versions of a resume, newest first",
            description = "The last one, number 1, is what was tailored.")
    public Uni<ResumeVersionList> versions(@RestPath UUID id) {
        return versions.list(me.id(), id).map(ResumeVersionList::new);
    }

    @GET
    @Path("/versions/{number}")
    @Operation(operationId = "getResumeVersion", summary = "Show a version, or the draft by its number")
    public Uni<ResumeVersion.Detail> version(@RestPath UUID id, @RestPath int number) {
        return versions.get(me.id(), id, number);
    }

    @POST
    @Path("/versions")
    @ResponseStatus(201)
    @Operation(
            operationId = "keepResumeVersion",
            summary = "Keep the draft as a version, or mark it as sent",
            description = "409 when a resume with a score under 50 is marked as sent without being confirmed.")
    public Uni<ResumeVersion> keep(@RestPath UUID id, @NotNull(message = "must be given") NewVersion version) {
        return versions.keep(me.id(), id, version);
    }

    @POST
    @Path("/versions/{number}/restoration")
    @Operation(operationId = "restoreResumeVersion", summary = "Take the edits of a version into the draft")
    public Uni<ReviewView> restore(@RestPath UUID id, @RestPath int number) {
        return versions.restore(me.id(), id, number);
    }
}
