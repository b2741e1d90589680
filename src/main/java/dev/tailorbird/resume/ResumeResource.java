package dev.tailorbird.resume;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.profile.JsonResume;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's resumes and their documents. */
@Cancellable(false)
@Path("/api/v1/resumes/{id}")
@Tag(name = "resumes")
class ResumeResource {
    private final ResumeService resumes;
    private final CurrentAccount me;

    ResumeResource(ResumeService resumes, CurrentAccount me) {
        this.resumes = resumes;
        this.me = me;
    }

    @GET
    @Operation(operationId = "getResume", summary = "Show a resume")
    public Uni<Resume> get(@RestPath UUID id) {
        return resumes.get(me.id(), id);
    }

    @GET
    @Path("/pdf")
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(
            operationId = "getResumePdf",
            summary = "Download a resume as tagged PDF",
            description = "What had to be left out or did not fit is said in the header Tailorbird-Note,"
                    + " percent-encoded; so for the other formats. Template and paper are those that it was made with"
                    + " unless others are asked for.")
    public Uni<RestResponse<byte[]>> pdf(
            @RestPath UUID id,
            @RestQuery @Nullable String template,
            @Parameter(description = "A4 or Letter") @RestQuery @Nullable String pageSize) {
        return bytes(id, DocumentFormat.PDF, template, pageSize);
    }

    @GET
    @Path("/docx")
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(operationId = "getResumeDocx", summary = "Download a resume as Word document")
    public Uni<RestResponse<byte[]>> docx(
            @RestPath UUID id,
            @RestQuery @Nullable String template,
            @Parameter(description = "A4 or Letter") @RestQuery @Nullable String pageSize) {
        return bytes(id, DocumentFormat.DOCX, template, pageSize);
    }

    @GET
    @Path("/md")
    @Produces(DocumentFormat.MD_TYPE)
    @Operation(operationId = "getResumeMarkdown", summary = "Download a resume as Markdown")
    public Uni<RestResponse<String>> markdown(@RestPath UUID id, @RestQuery @Nullable String template) {
        return text(id, DocumentFormat.MD, template);
    }

    @GET
    @Path("/txt")
    @Produces(DocumentFormat.TXT_TYPE)
    @Operation(operationId = "getResumeText", summary = "Download a resume as plain text")
    public Uni<RestResponse<String>> text(@RestPath UUID id, @RestQuery @Nullable String template) {
        return text(id, DocumentFormat.TXT, template);
    }

    @GET
    @Path("/json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getResumeJson", summary = "Download a resume as JSON Resume 1.0.0")
    public Uni<RestResponse<JsonResume>> json(@RestPath UUID id) {
        return resumes.get(me.id(), id).map(resume -> Download.named(resume.resume(), resume.fileName("json"), null));
    }

    private Uni<RestResponse<byte[]>> bytes(
            UUID id, DocumentFormat format, @Nullable String template, @Nullable String pageSize) {
        return resumes.document(me.id(), id, format, template, pageSize)
                .map(document -> Download.named(document.content(), document.fileName(), document.note()));
    }

    private Uni<RestResponse<String>> text(UUID id, DocumentFormat format, @Nullable String template) {
        return resumes.document(me.id(), id, format, template, null)
                .map(document -> Download.named(
                        new String(document.content(), StandardCharsets.UTF_8), document.fileName(), document.note()));
    }
}
