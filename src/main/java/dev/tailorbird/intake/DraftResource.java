package dev.tailorbird.intake;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.experience.Added;
import dev.tailorbird.experience.TakenBack;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.Upload;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's resume drafts. */
@Cancellable(false)
@Path("/api/v1/drafts")
@Tag(name = "intake")
class DraftResource {
    private final DraftService drafts;
    private final AcceptanceService acceptances;
    private final Offload offload;
    private final CurrentAccount me;

    DraftResource(DraftService drafts, AcceptanceService acceptances, Offload offload, CurrentAccount me) {
        this.drafts = drafts;
        this.acceptances = acceptances;
        this.offload = offload;
        this.me = me;
    }

    /** A pasted resume. */
    public record PastedResume(
            @NotBlank(message = "is empty: paste the text of your resume")
            @Size(max = 500_000, message = "has more than 500,000 characters")
            String text) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            operationId = "createDraft",
            summary = "Read a resume file into a draft",
            description = "PDF, DOCX, text, Markdown, JSON Resume or the ZIP of a LinkedIn data export, at most 10 MB"
                    + " and 20 pages. Nothing enters the profile before the draft is accepted; the file is not kept.")
    public Uni<Draft> create(
            @RestForm("file") @Nullable FileUpload file, @RestQuery @DefaultValue("auto") Engine engine) {
        Upload upload = Upload.required(file);
        return drafts.create(me.id(), offload.call(() -> new ResumeFile(upload.name(), upload.bytes())), engine);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createDraftFromText", summary = "Read a pasted resume into a draft")
    public Uni<Draft> createFromText(
            @NotNull(message = "must be given") @Valid PastedResume pasted,
            @RestQuery @DefaultValue("auto") Engine engine) {
        ResumeFile file = new ResumeFile("pasted.txt", pasted.text().getBytes(StandardCharsets.UTF_8));
        return drafts.create(me.id(), Uni.createFrom().item(file), engine);
    }

    @POST
    @Path("/blog")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createDraftFromBlog",
            summary = "Read blog posts into a draft",
            description =
                    "Finds what the person says about themselves in a post, in the posts of an RSS or Atom feed, or"
                            + " in Markdown text. Accepted statements become evidence of source BLOG.")
    public Uni<Draft> createFromBlog(@NotNull(message = "must be given") @Valid NewBlogDraft source) {
        return drafts.createFromBlog(me.id(), source);
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "List drafts, newest first")
    public Uni<Page<DraftSummary>> list(
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return drafts.list(me.id(), Cursor.of(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDraft",
            summary = "Show a draft with the source of each field",
            description = "The ETag is its version.")
    public Uni<RestResponse<Draft>> get(@RestPath UUID id) {
        return drafts.get(me.id(), id).map(DraftResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putDraft",
            summary = "Keep what was typed while reviewing",
            description = "Send the ETag that you read as If-Match; 412 when it was changed in the meantime. A resume's"
                    + " draft takes its resume, a draft of blog posts its statements; either may be incomplete.")
    public Uni<RestResponse<Draft>> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid DraftEdit edit) {
        return drafts.edit(me.id(), id, VersionTag.required(ifMatch), edit).map(DraftResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteDraft", summary = "Throw a draft away")
    public Uni<Void> delete(@RestPath UUID id) {
        return drafts.delete(me.id(), id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptDraft",
            summary = "Take a draft into profile and experience",
            description = "Duplicates of what is there are recognised; nothing is overwritten.")
    public Uni<Added> accept(@RestPath UUID id, @NotNull(message = "must be given") @Valid DraftEdit edit) {
        return acceptances.accept(me.id(), id, edit);
    }

    @DELETE
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "undoAcceptance",
            summary = "Undo accepting a draft",
            description =
                    "Removes what the acceptance added to experience and profile; what was changed since stays and"
                            + " is named. The draft is open again.")
    public Uni<TakenBack> undoAcceptance(@RestPath UUID id) {
        return acceptances.undo(me.id(), id);
    }

    private static RestResponse<Draft> tagged(Draft draft) {
        return RestResponse.ResponseBuilder.ok(draft)
                .tag(VersionTag.of(draft.version()).replace("\"", ""))
                .build();
    }
}
