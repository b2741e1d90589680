package dev.tailorbird.intake;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;

/**
 * A resume as entries and evidence. Ids are stable for the same resume: "work-1" is its first job, "work-1.2" that job's
 * second statement. No evidence holds contact data.
 */
public record Career(List<Entry> entries, List<Evidence> evidence) {

    public Career {
        entries = List.copyOf(entries);
        evidence = List.copyOf(evidence);
    }

    public static Career of(JsonResume resume, SkillLexicon lexicon) {
        return new CareerBuilder(resume, lexicon).build();
    }
}
