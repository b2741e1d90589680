package dev.tailorbird.tailoring.review;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reviews and versions of resumes, when a person takes their data out or leaves. */
@ApplicationScoped
class ReviewData implements PersonalData {
    private final Reviews drafts;
    private final Versions versions;

    ReviewData(Reviews drafts, Versions versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return drafts.list("accountId", accountId).chain(open -> versions.list("accountId", accountId)
                .map(kept -> List.of(File.table("resume_draft", open), File.table("resume_version", kept))));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return versions.delete("accountId", accountId)
                .chain(() -> drafts.delete("accountId", accountId))
                .replaceWithVoid();
    }
}
