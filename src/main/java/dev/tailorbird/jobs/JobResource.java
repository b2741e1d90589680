package dev.tailorbird.jobs;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.Upload;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.StatedAsks;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's postings. */
@Cancellable(false)
@Path("/api/v1/jobs")
@Tag(name = "jobs")
class JobResource {
    private final JobService jobs;
    private final Offload offload;
    private final CurrentAccount me;

    JobResource(JobService jobs, Offload offload, CurrentAccount me) {
        this.jobs = jobs;
        this.offload = offload;
        this.me = me;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createJob",
            summary = "Add a posting by text, address, both, from a listing, or a role without one",
            description = "With both, the text is analysed, and the page adds what is missing; where they differ,"
                    + " conflicts are shown and the given value stays. A listing of the inbox becomes a job once: asked"
                    + " again, the answer is the same job.")
    public Uni<Job> create(
            @NotNull(message = "must be given") @Valid NewJob job, @RestQuery @DefaultValue("auto") Engine engine) {
        return jobs.create(me.id(), job, engine);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(operationId = "createJobFromFile", summary = "Add a posting from a PDF, DOCX, HTML or text file")
    public Uni<Job> createFromFile(
            @RestForm("file") @Nullable FileUpload file, @RestQuery @DefaultValue("auto") Engine engine) {
        UUID account = me.id();
        Upload upload = Upload.required(file);
        return offload.call(() -> PostingFile.text(upload.name(), upload.bytes()))
                .chain(text -> jobs.createFromFile(account, new Posting(null, null, null, null, text), engine));
    }

    @GET
    @Operation(operationId = "listJobs", summary = "List postings, newest first")
    public Uni<Page<JobSummary>> list(
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return jobs.list(me.id(), Cursor.of(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJob", summary = "Show a posting with its analysis")
    public Uni<Job> get(@RestPath UUID id) {
        return jobs.get(me.id(), id);
    }

    @PUT
    @Path("/{id}/asks")
    @Operation(
            operationId = "putJobAsks",
            summary = "Say what a posting asks for",
            description =
                    "Replaces the requirements and skills that were read. Send the job's version as If-Match"
                            + " (\"0\"); 412 when it was changed in the meantime. Sessions that are there already stay as they are.")
    public Uni<Job> state(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid StatedAsks asks) {
        return jobs.state(me.id(), id, VersionTag.required(ifMatch), asks);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteJob", summary = "Delete a posting and its tailoring sessions")
    public Uni<Void> delete(@RestPath UUID id) {
        return jobs.delete(me.id(), id);
    }
}
