package dev.tailorbird.resume;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The ways of setting a resume. */
@Cancellable(false)
@Path("/api/v1/resume-templates")
@Tag(name = "resumes")
class TemplateResource {

    /** @param suggested the name of the best one for the role and level asked about */
    public record Templates(List<Template> items, String suggested) {}

    /**
     * @param title what people call it
     * @param description what it does and for whom, in one line
     */
    public record Template(String name, String title, String description, ResumeTemplate.SuggestedFor suggestedFor) {
        static Template of(ResumeTemplate template) {
            return new Template(template.name(), template.title(), template.description(), template.suggestedFor());
        }
    }

    @GET
    @Operation(operationId = "listResumeTemplates", summary = "List the templates of resumes, and propose one")
    public Uni<Templates> list(
            @Parameter(description = "Title of the job that the resume is for") @RestQuery @Nullable String role,
            @Parameter(description = "Level of that job, for example senior") @RestQuery @Nullable String level) {
        List<Template> items = ResumeTemplates.all().stream().map(Template::of).toList();
        return Uni.createFrom()
                .item(new Templates(
                        items, ResumeTemplates.suggested(role, level).name()));
    }
}
