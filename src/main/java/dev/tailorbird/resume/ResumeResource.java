package dev.tailorbird.resume;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.profile.JsonResume;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The caller's resumes and their documents. */
@Cancellable(false)
@Path("/api/v1/resumes/{id}")
@Tag(name = "resumes")
class ResumeResource {
    private static final String PDF = "application/pdf";

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
    @Produces(PDF)
    @Operation(operationId = "getResumePdf", summary = "Download a resume as tagged PDF")
    public Uni<RestResponse<byte[]>> pdf(@RestPath UUID id) {
        return resumes.pdf(me.id(), id).map(document -> download(document.content(), document.fileName()));
    }

    @GET
    @Path("/json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getResumeJson", summary = "Download a resume as JSON Resume 1.0.0")
    public Uni<RestResponse<JsonResume>> json(@RestPath UUID id) {
        return resumes.get(me.id(), id).map(resume -> download(resume.resume(), resume.fileName("json")));
    }

    /** The plain name for old clients, the full one as RFC 6266 has it. */
    private static <T> RestResponse<T> download(T body, String fileName) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String full = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(body)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + full)
                .build();
    }
}
