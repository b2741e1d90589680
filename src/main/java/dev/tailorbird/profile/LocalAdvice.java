package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.skills.SkillLexicon;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Findings by rules: counts what the statements show, and names what a reader would miss. */
final class LocalAdvice {
    private static final int MOST_IMPROVEMENTS = 8;

    private final Portrait portrait;
    private final YearMonth now;
    private final ShownSkills skills;

    LocalAdvice(Portrait portrait, SkillLexicon lexicon, YearMonth now) {
        this.portrait = portrait;
        this.now = now;
        this.skills = new ShownSkills(portrait, lexicon);
    }

    Findings findings() {
        List<Strengths.Cluster> clusters = new Strengths(portrait, skills).clusters();
        List<Findings.Remark> improvements = new ArrayList<>(new Gaps(portrait, skills, now).remarks());
        return new Findings(
                summary(clusters),
                clusters.stream().map(Strengths.Cluster::strength).toList(),
                improvements.subList(0, Math.min(improvements.size(), MOST_IMPROVEMENTS)),
                new RoleAdvice(portrait, skills).remarks());
    }

    private String summary(List<Strengths.Cluster> clusters) {
        Seniority seniority = Seniority.of(portrait.entries(), now);
        StringBuilder text = new StringBuilder();
        Integer years = seniority.yearsOfExperience();
        if (years != null)
            text.append(years == 0 ? "Less than a year of work" : years + Words.plural(years, " year") + " of work")
                    .append(latest())
                    .append(". ");
        if (!clusters.isEmpty())
            text.append("Your statements show ")
                    .append(Words.list(clusters.stream()
                            .limit(3)
                            .map(Strengths.Cluster::lead)
                            .toList()))
                    .append(" most. ");
        return text.append(measured()).toString();
    }

    private String latest() {
        return portrait.entries().stream()
                .filter(entry -> entry.type() == Entry.Type.WORK && entry.title() != null)
                .findFirst()
                .map(entry -> (entry.current() ? ", today as " : ", last as ") + Words.role(entry))
                .orElse("");
    }

    private String measured() {
        List<Evidence> achievements = portrait.evidence().stream()
                .filter(one -> one.kind() == Evidence.Kind.ACHIEVEMENT)
                .toList();
        long measured = achievements.stream().filter(Figures::measures).count();
        if (achievements.isEmpty()) return "There is no statement yet of what you achieved.";
        return measured + " of " + achievements.size() + Words.plural(achievements.size(), " statement")
                + Words.say(measured, " has", " have") + " a figure.";
    }
}
