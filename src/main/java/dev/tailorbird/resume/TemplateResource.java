package dev.tailorbird.resume;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The ways of setting a resume: those that come with the product, and the caller's own. */
@Cancellable(false)
@Path("/api/v1/resume-templates")
@Tag(name = "resumes")
class TemplateResource {
    private final TemplateService templates;
    private final CurrentAccount me;

    TemplateResource(TemplateService templates, CurrentAccount me) {
        this.templates = templates;
        this.me = me;
    }

    /** @param suggested the name of the best one for the role and level asked about */
    public record TemplateList(List<Template> items, String suggested) {
        static TemplateList of(List<OwnTemplate> own, String role, String level) {
            return new TemplateList(
                    Stream.concat(
                                    ResumeTemplates.all().stream().map(Template::of),
                                    own.stream().map(Template::of))
                            .toList(),
                    OwnTemplate.suggested(own, role, level)
                            .map(template -> template.id().toString())
                            .orElseGet(
                                    () -> ResumeTemplates.suggested(role, level).name()));
        }
    }

    /**
     * @param name what a resume is asked for with: that of a built-in one, or the id of one of the caller's own
     * @param title what people call it
     * @param description what it does and for whom, in one line
     * @param sections those that it prints, in their order
     * @param headings what stands above each section
     * @param own whether it is the caller's own, to be changed and deleted
     * @param base the name of the built-in one that it was made from; its own for those
     */
    public record Template(
            String name,
            String title,
            String description,
            ResumeTemplate.SuggestedFor suggestedFor,
            List<String> sections,
            Map<String, String> headings,
            boolean own,
            String base) {
        static Template of(ResumeTemplate template) {
            return new Template(
                    template.name(),
                    template.title(),
                    template.description(),
                    template.suggestedFor(),
                    template.sections(),
                    template.headings(),
                    false,
                    template.name());
        }

        static Template of(OwnTemplate own) {
            ResumeTemplate base = ResumeTemplates.of(own.base());
            return new Template(
                    own.id().toString(),
                    own.title(),
                    "Your own, made from " + base.title() + ".",
                    own.suggestedFor(),
                    own.arrangement().sections(),
                    base.headings(),
                    true,
                    base.name());
        }
    }

    @GET
    @Operation(
            operationId = "listResumeTemplates",
            summary = "List the templates of resumes, the caller's own last, and propose one")
    public Uni<TemplateList> list(
            @Parameter(description = "Title of the job that the resume is for") @RestQuery @Nullable String role,
            @Parameter(description = "Level of that job, for example senior") @RestQuery @Nullable String level) {
        return templates
                .list(me.id())
                .map(own -> TemplateList.of(
                        own, Objects.requireNonNullElse(role, ""), Objects.requireNonNullElse(level, "")));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createResumeTemplate",
            summary = "Make a template from a built-in one",
            description = "409 when you have one of that title. A title of your own that names a higher rank than the"
                    + " one you held is kept, and told in warnings.")
    public Uni<OwnTemplate> create(@NotNull(message = "must be given") TemplateEdit template) {
        return templates.create(me.id(), template);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getResumeTemplate",
            summary = "Show a template of one's own",
            description = "The ETag is its version.")
    public Uni<RestResponse<OwnTemplate>> get(@RestPath UUID id) {
        return templates.get(me.id(), id).map(TemplateResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putResumeTemplate",
            summary = "Change a template of one's own",
            description = "Send the ETag that you read as If-Match; 412 when it was changed in the meantime. Resumes"
                    + " that were made with it stay as they are.")
    public Uni<RestResponse<OwnTemplate>> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") TemplateEdit template) {
        return templates
                .put(me.id(), id, VersionTag.required(ifMatch), template)
                .map(TemplateResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteResumeTemplate", summary = "Delete a template of one's own")
    public Uni<Void> delete(@RestPath UUID id) {
        return templates.delete(me.id(), id);
    }

    @POST
    @Path("/preview")
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(
            operationId = "previewResumeTemplate",
            summary = "Set the caller's resume with a template that need not be stored",
            description =
                    "The whole resume, untailored; the sample's when there is none yet. The header Tailorbird-Note says,"
                            + " percent-encoded, what had to be left out and which titles should be looked at.")
    public Uni<RestResponse<byte[]>> preview(
            @Parameter(description = "A4 or Letter") @RestQuery @Nullable String pageSize,
            @NotNull(message = "must be given") TemplateEdit template) {
        return templates
                .preview(me.id(), template, pageSize)
                .map(pdf -> Download.noted(RestResponse.ResponseBuilder.ok(pdf.bytes()), pdf.note()));
    }

    private static RestResponse<OwnTemplate> tagged(OwnTemplate template) {
        return RestResponse.ResponseBuilder.ok(template)
                .tag(Long.toString(template.version()))
                .build();
    }
}
