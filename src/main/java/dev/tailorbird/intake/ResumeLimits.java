package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sane lengths of what enters profile and experience, each fault named by its field. */
final class ResumeLimits {
    private static final int NAME = 300;
    private static final int STATEMENT = 4000;
    private static final int STATIONS = 500;

    private final List<FieldError> errors = new ArrayList<>();

    private ResumeLimits() {}

    static JsonResume checked(JsonResume resume) {
        ResumeLimits limits = new ResumeLimits();
        limits.check(resume);
        if (!limits.errors.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Some fields are too long or missing. Shorten or fill them, then accept again.",
                    limits.errors.toArray(FieldError[]::new));
        return resume;
    }

    private void check(JsonResume resume) {
        text("basics.name", resume.basics().name(), NAME);
        text("basics.summary", resume.basics().summary(), STATEMENT);
        if (resume.work().size() > STATIONS) errors.add(new FieldError("work", "has more than 500 entries"));
        for (int i = 0; i < resume.work().size(); i++) {
            JsonResume.Work work = resume.work().get(i);
            String at = "work[" + i + "].";
            if (isBlank(work.name()) && isBlank(work.position()))
                errors.add(new FieldError(at + "name", "give the employer or the title"));
            text(at + "name", work.name(), NAME);
            text(at + "position", work.position(), NAME);
            text(at + "summary", work.summary(), STATEMENT);
            statements(at, work.highlights());
        }
        for (int i = 0; i < resume.education().size(); i++)
            text("education[" + i + "].institution", resume.education().get(i).institution(), NAME);
        for (int i = 0; i < resume.projects().size(); i++) {
            text("projects[" + i + "].name", resume.projects().get(i).name(), NAME);
            statements("projects[" + i + "].", resume.projects().get(i).highlights());
        }
    }

    private void statements(String at, List<String> statements) {
        for (int i = 0; i < statements.size(); i++) text(at + "highlights[" + i + "]", statements.get(i), STATEMENT);
    }

    private void text(String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit)
            errors.add(new FieldError(field, "has " + text.length() + " characters, the limit is " + limit));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
