package dev.tailorbird.resume;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Stored resumes and templates, when a person takes their data out or leaves: each also as a JSON Resume of its own. */
@ApplicationScoped
class ResumeData implements PersonalData {
    private final Resumes resumes;
    private final Templates templates;

    ResumeData(Resumes resumes, Templates templates) {
        this.resumes = resumes;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "resume";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return resumes.list("accountId", accountId)
                .chain(rows -> templates.of(accountId).map(own -> files(rows, own)));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return resumes.delete("accountId", accountId)
                .chain(() -> templates.delete("accountId", accountId))
                .replaceWithVoid();
    }

    private static List<File> files(List<ResumeRow> rows, List<TemplateRow> own) {
        return Stream.concat(
                        Stream.of(File.table("resume", rows), File.table("resume_template", own)),
                        rows.stream().map(row -> File.json("documents/" + row.id, row.content)))
                .toList();
    }
}
