package dev.tailorbird.resume;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The door to stored resumes and their documents. */
@ApplicationScoped
public class ResumeService {
    private final Resumes resumes;
    private final ProfileService profiles;
    private final ResumeRenderer renderer;
    private final Offload offload;

    ResumeService(Resumes resumes, ProfileService profiles, ResumeRenderer renderer, Offload offload) {
        this.resumes = resumes;
        this.profiles = profiles;
        this.renderer = renderer;
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

    /** Renders on a worker; no session is held meanwhile. */
    public Uni<Document> pdf(UUID accountId, UUID id) {
        return get(accountId, id)
                .chain(resume -> offload.call(() -> new Document(
                        resume.fileName("pdf"),
                        renderer.render(resume.resume(), resume.options()).bytes())));
    }

    /** A file to download. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Document(String fileName, byte[] content) {}
}
