package dev.tailorbird.resume;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the templates that a person made. Those that come with the product are {@link ResumeTemplates}. */
@ApplicationScoped
public class TemplateService {
    private static final int MOST = 50;

    private final Templates templates;
    private final ProfileService profiles;
    private final ResumeRenderer renderer;
    private final Offload offload;

    TemplateService(Templates templates, ProfileService profiles, ResumeRenderer renderer, Offload offload) {
        this.templates = templates;
        this.profiles = profiles;
        this.renderer = renderer;
        this.offload = offload;
    }

    /** Oldest first. */
    @WithSession
    Uni<List<OwnTemplate>> list(UUID accountId) {
        return templates
                .of(accountId)
                .map(rows -> rows.stream().map(TemplateRow::view).toList());
    }

    @WithSession
    Uni<OwnTemplate> get(UUID accountId, UUID id) {
        return templates.require(accountId, id).map(TemplateRow::view);
    }

    @WithTransaction
    Uni<OwnTemplate> create(UUID accountId, TemplateEdit edit) {
        TemplateEdit checked = TemplateRules.checked(edit);
        return templates
                .count("accountId", accountId)
                .invoke(TemplateService::requireRoom)
                .call(() -> requireFree(accountId, checked.title(), null))
                .chain(() -> templates.persistAndFlush(TemplateRow.of(accountId, checked)))
                .map(TemplateRow::view);
    }

    @WithTransaction
    Uni<OwnTemplate> put(UUID accountId, UUID id, long expectedVersion, TemplateEdit edit) {
        TemplateEdit checked = TemplateRules.checked(edit);
        return templates
                .require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .call(() -> requireFree(accountId, checked.title(), id))
                .invoke(row -> row.set(checked))
                .call(templates::flush)
                .map(TemplateRow::view);
    }

    /** Resumes that were made with it stay as they are: they keep what it said. */
    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return templates.require(accountId, id).chain(templates::delete);
    }

    /**
     * How a document is set with the template of this name, which may be built in or the id of one of the account's
     * own; empty when there is none.
     */
    @WithSession
    public Uni<Optional<RenderOptions>> options(
            UUID accountId, String template, @Nullable String pageSize, int maxPages) {
        return RenderOptions.ownId(template)
                .map(id -> templates
                        .find(accountId, id)
                        .map(found -> found.map(row -> row.view().options(pageSize, maxPages))))
                .orElseGet(() -> Uni.createFrom().item(() -> ResumeTemplates.find(template)
                        .map(known -> new RenderOptions(
                                known.name(),
                                pageSize == null ? RenderOptions.DEFAULT.pageSize() : pageSize,
                                maxPages))));
    }

    /** The person's whole resume, or the sample when they have none yet, as a template would set it. */
    Uni<RenderedPdf> preview(UUID accountId, TemplateEdit edit, @Nullable String pageSize) {
        TemplateEdit checked = TemplateRules.checked(edit);
        OwnTemplate template = TemplateRow.of(accountId, checked).view();
        return profiles.resume(accountId)
                .map(TemplateService::orSample)
                .chain(resume -> offload.call(() -> renderer.render(resume, template.options(pageSize, 0))))
                .map(pdf -> pdf.noting(
                        template.warnings().stream().map(FieldError::message).toList()));
    }

    private static JsonResume orSample(JsonResume own) {
        boolean empty = own.work().isEmpty()
                && own.education().isEmpty()
                && own.projects().isEmpty()
                && own.volunteer().isEmpty();
        return empty ? Sample.resume() : own;
    }

    private Uni<Void> requireFree(UUID accountId, String title, @Nullable UUID mine) {
        return templates
                .byTitle(accountId, title)
                .invoke(known -> known.filter(row -> !row.id.equals(mine)).ifPresent(row -> {
                    throw new DomainException(
                            ProblemCode.CONFLICT,
                            "You have a template named " + row.title + " already.",
                            new FieldError("title", "is that of another template of yours"));
                }))
                .replaceWithVoid();
    }

    private static void requireRoom(long templates) {
        if (templates >= MOST) {
            throw new DomainException(
                    ProblemCode.INVALID, "You have " + MOST + " templates, and no more are kept. Delete some first.");
        }
    }
}
