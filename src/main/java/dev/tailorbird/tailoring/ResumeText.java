package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resume as the lines that a program reads out of it; what others said of the person is not among them. */
final class ResumeText {
    private final List<String> lines = new ArrayList<>();

    private ResumeText() {}

    static List<String> lines(JsonResume resume) {
        ResumeText text = new ResumeText();
        text.add(resume);
        return List.copyOf(text.lines);
    }

    private void add(JsonResume r) {
        line(r.basics().label());
        line(r.basics().summary());
        for (JsonResume.Work w : r.work()) {
            line(Proofs.join(", ", w.position(), w.name(), w.location()));
            line(w.description());
            line(w.summary());
            w.highlights().forEach(this::line);
        }
        for (JsonResume.Skill s : r.skills()) line(Proofs.join(": ", s.name(), String.join(", ", s.keywords())));
        for (JsonResume.Project p : r.projects()) {
            line(Proofs.join(", ", p.name(), p.entity(), String.join(", ", p.roles())));
            line(p.description());
            p.highlights().forEach(this::line);
            line(String.join(", ", p.keywords()));
        }
        for (JsonResume.Education e : r.education()) {
            line(Proofs.join(", ", e.studyType(), e.area(), e.institution()));
            line(String.join(", ", e.courses()));
        }
        for (JsonResume.Volunteer v : r.volunteer()) {
            line(Proofs.join(", ", v.position(), v.organization()));
            line(v.summary());
            v.highlights().forEach(this::line);
        }
        r.certificates().forEach(c -> line(Proofs.join(", ", c.name(), c.issuer())));
        r.awards().forEach(a -> line(Proofs.join(", ", a.title(), a.awarder(), a.summary())));
        r.publications().forEach(p -> line(Proofs.join(", ", p.name(), p.publisher(), p.summary())));
        r.languages().forEach(l -> line(Proofs.join(", ", l.language(), l.fluency())));
        r.interests().forEach(i -> line(Proofs.join(": ", i.name(), String.join(", ", i.keywords()))));
    }

    private void line(@Nullable String text) {
        if (text != null && !text.isBlank()) lines.add(text.strip());
    }
}
