package dev.tailorbird.resume;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.NotFound;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to stored resumes and their documents. */
@ApplicationScoped
public class ResumeService {
    private final Resumes resumes;
    private final ProfileService profiles;
    private final TemplateService templates;
    private final Documents documents;
    private final Offload offload;

    ResumeService(
            Resumes resumes, ProfileService profiles, TemplateService templates, Documents documents, Offload offload) {
        this.resumes = resumes;
        this.profiles = profiles;
        this.templates = templates;
        this.documents = documents;
        this.offload = offload;
    }

    /** Stores it under that id; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<Void> store(UUID accountId, UUID id, NewResume resume) {
        ResumeRow row = new ResumeRow();
        row.id = id;
        row.accountId = accountId;
        row.jobId = resume.jobId();
        row.jobTitle = resume.jobTitle();
        row.company = resume.company();
        row.level = resume.level();
        row.content = Contact.removed(resume.content());
        row.options = resume.options();
        row.createdAt = Instant.now();
        return resumes.persist(row).replaceWithVoid();
    }

    /** Gives a stored resume new content; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<Void> revise(UUID accountId, UUID id, JsonResume content) {
        return resumes.find(accountId, id)
                .map(found -> found.orElseThrow(() -> new NotFound("resume")))
                .invoke(row -> row.content = Contact.removed(content))
                .replaceWithVoid();
    }

    @WithSession
    public Uni<Resume> get(UUID accountId, UUID id) {
        return resumes.find(accountId, id)
                .map(found -> found.orElseThrow(() -> new NotFound("resume")))
                .chain(row -> profiles.get(accountId)
                        .map(profile -> new Resume(
                                row.id,
                                row.version,
                                row.jobId,
                                row.jobTitle,
                                row.company,
                                row.level,
                                Contact.joined(row.content, profile.basics()),
                                row.options,
                                row.createdAt)));
    }

    /**
     * Made on a worker; no session is held meanwhile.
     *
     * @param template another than the resume's own, built in or the id of one of the account's, or null
     * @param pageSize another than the resume's own, or null
     */
    Uni<Document> document(
            UUID accountId, UUID id, DocumentFormat format, @Nullable String template, @Nullable String pageSize) {
        return get(accountId, id).chain(resume -> options(accountId, resume, template)
                .map(options -> options.on(pageSize))
                .chain(options -> offload.call(() -> document(resume, format, options))));
    }

    private Uni<RenderOptions> options(UUID accountId, Resume resume, @Nullable String template) {
        RenderOptions own = resume.options();
        if (template == null) return Uni.createFrom().item(own);
        return templates
                .options(accountId, template, own.pageSize(), own.maxPages())
                .map(found -> found.orElseThrow(() -> new DomainException(
                        ProblemCode.INVALID,
                        "There is no such template.",
                        new FieldError("template", RenderOptions.TEMPLATE_RULE))));
    }

    private Document document(Resume resume, DocumentFormat format, RenderOptions options) {
        Documents.Made made = documents.make(resume.resume(), format, options);
        return new Document(resume.fileName(format.extension()), format, made.content(), made.note());
    }

    /**
     * A file to download.
     *
     * @param note what its reader should know, in plain words; null when there is nothing to say
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Document(
            String fileName,
            DocumentFormat format,
            byte[] content,
            @Nullable String note) {}
}
