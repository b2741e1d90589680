package dev.tailorbird.intake;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.experience.Added;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.Upload;
import dev.tailorbird.profile.JsonResume;
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
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The caller's resume drafts. */
@Path("/api/v1/drafts")
@Tag(name = "intake")
class DraftResource {
    private final DraftService drafts;
    private final Offload offload;
    private final CurrentAccount me;

    DraftResource(DraftService drafts, Offload offload, CurrentAccount me) {
        this.drafts = drafts;
        this.offload = offload;
        this.me = me;
    }

    /** A pasted resume. */
    public record PastedResume(
            @NotBlank(message = "is empty: paste the text of your resume")
            @Size(max = 500_000, message = "has more than 500,000 characters")
            String text) {}

    /** @param resume the draft's resume as the person edited it; what was dropped is left out */
    public record Acceptance(
            @NotNull(message = "must be given") JsonResume resume) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            operationId = "createDraft",
            summary = "Read a resume file into a draft",
            description = "PDF, DOCX, text, Markdown or JSON Resume, at most 10 MB and 20 pages. Nothing enters the"
                    + " profile before the draft is accepted; the file is not kept.")
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
    @Operation(operationId = "getDraft", summary = "Show a draft with the source of each field")
    public Uni<Draft> get(@RestPath UUID id) {
        return drafts.get(me.id(), id);
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
    public Uni<Added> accept(@RestPath UUID id, @NotNull(message = "must be given") @Valid Acceptance acceptance) {
        return drafts.accept(me.id(), id, acceptance.resume());
    }
}
