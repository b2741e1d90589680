package dev.tailorbird.profile;

import dev.tailorbird.geo.PlaceView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person: contact, headline, summary, skills and languages in JSON Resume's words, and what goes beyond it.
 *
 * @param yearsOfExperience as the person said it; null leaves it to {@code computed}
 * @param careerLevel as the person said it; null leaves it to {@code computed}
 * @param place where {@code basics.location} is, as far as it is known
 * @param computed what the experience says of the same, whether or not the person said something else
 */
public record Profile(
        long version,
        JsonResume.Basics basics,
        List<JsonResume.Skill> skills,
        List<JsonResume.Language> languages,
        WorkAuthorisation workAuthorisation,
        @Nullable BigDecimal yearsOfExperience,
        @Nullable CareerLevel careerLevel,
        List<String> industries,
        @Nullable PlaceView place,
        Seniority computed) {

    static Profile of(
            long version, JsonResume content, Standing standing, @Nullable PlaceView place, Seniority computed) {
        return new Profile(
                version,
                content.basics(),
                content.skills(),
                content.languages(),
                standing.workAuthorisation(),
                standing.yearsOfExperience(),
                standing.careerLevel(),
                standing.industries(),
                place,
                computed);
    }
}
