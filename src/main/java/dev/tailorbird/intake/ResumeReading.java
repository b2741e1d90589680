package dev.tailorbird.intake;

import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.ai.Task;
import dev.tailorbird.ai.UntrustedText;
import dev.tailorbird.profile.JsonResume;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reading a resume by model. It sorts the document's own words into fields; what does not stand in the document is
 * left out, and too much of it refuses the answer. A file that is structured already needs no model.
 */
@Singleton
public class ResumeReading {
    private static final String VERSION = "1";

    private final ResumeReader reader;

    @Inject
    ResumeReading(ResumeReader reader) {
        this.reader = reader;
    }

    /** Without a container. */
    public static ResumeReading plain(RoutingModel model) {
        return new ResumeReading(PlainServices.create(ResumeReader.class, model));
    }

    /** The task with both implementations. */
    public Task<ResumeFile, ResumeDraft> task(DocumentReader documents) {
        Task<ResumeFile, ResumeDraft> task = new Task<>(
                "read-resume",
                VERSION,
                file -> read(file, documents),
                file -> documents.read(file.name(), file.content()),
                ResumeReading::problems);
        return task.modelOnlyFor(file -> DocumentReader.isProse(file.content()));
    }

    private ResumeDraft read(ResumeFile file, DocumentReader documents) {
        ResumeDraft local = documents.read(file.name(), file.content()); // refuses what cannot be read
        Document document = documents.lines(file.content());
        ReadResume read = reader.read(UntrustedText.fence(Grounds.numbered(document)));
        return new GroundedDraft(read, local, document).make();
    }

    private static List<String> problems(ResumeFile file, ResumeDraft draft) {
        JsonResume resume = draft.resume();
        boolean nothing = resume.work().isEmpty()
                && resume.education().isEmpty()
                && resume.projects().isEmpty()
                && resume.volunteer().isEmpty();
        return nothing ? List.of("no work, education or project was given") : List.of();
    }
}
