package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a posting or a role asks for, most important first.
 *
 * @param skills null when the skills are those that the requirements name
 */
@Schema(requiredProperties = "requirements")
public record StatedAsks(
        @NotNull(message = "must be given") @Size(max = 60, message = "must have at most 60 entries")
        List<@NotNull(message = "must be given") @Valid Item> requirements,

        @Nullable @Size(max = 60, message = "must have at most 60 entries")
        List<@NotNull(message = "must be given") @Valid Item> skills) {

    /** One thing asked for; not required means preferred. */
    @Schema(
            name = "StatedAsk",
            requiredProperties = {"text", "required"})
    public record Item(
            @Schema(example = "Three years in supply planning")
            @NotBlank(message = "must be given")
            @Size(max = 300, message = "must have at most 300 characters")
            String text,

            boolean required) {
        public Item {
            text = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        }

        private String kind() {
            return required ? "required" : "preferred";
        }

        private boolean says(String other) {
            return text.equalsIgnoreCase(other);
        }
    }

    /** The same as a posting would put it. */
    public String text() {
        return section("Requirements", true) + section("Nice to have", false);
    }

    private String section(String title, boolean required) {
        StringBuilder section = new StringBuilder();
        for (Item item : requirements)
            if (item.required() == required)
                section.append("- ").append(item.text()).append('\n');
        return section.isEmpty() ? "" : title + "\n" + section + "\n";
    }

    /** An analysis that asks for this instead of what was read; what was read stays known where it is still asked. */
    public PostingAnalysis over(PostingAnalysis read, SkillLexicon lexicon) {
        List<Requirement> wanted = new ArrayList<>();
        for (Item item : requirements) {
            Requirement made = made(item, wanted.size(), lexicon);
            wanted.add(read.requirements().stream()
                    .filter(known -> item.says(known.text()))
                    .findFirst()
                    .map(known -> known.kind().equals(made.kind()) ? known : moved(known, made))
                    .orElse(made));
        }
        wanted.sort(Comparator.comparingDouble(Requirement::relevance).reversed());
        List<Requirement> phrases = wanted.stream()
                .filter(requirement -> requirement.text().indexOf(' ') > 0)
                .toList();
        return read.asking(asked(read, lexicon), wanted, Duties.keyRequirements(phrases, read.responsibilities()));
    }

    private static Requirement made(Item item, int place, SkillLexicon lexicon) {
        List<String> skills = lexicon.mentions(item.text()).stream()
                .map(mention -> mention.skill().name())
                .distinct()
                .toList();
        return new Requirement(
                item.text(),
                skills.isEmpty() ? Phrases.contentWords(item.text(), 4) : skills,
                RequirementFinder.relevance(item.required(), place),
                item.kind(),
                skills.isEmpty() ? "experience" : "skill");
    }

    private static Requirement moved(Requirement known, Requirement made) {
        return new Requirement(known.text(), known.keywords(), made.relevance(), made.kind(), known.bucket());
    }

    private List<SkillAsk> asked(PostingAnalysis read, SkillLexicon lexicon) {
        if (skills != null)
            return skills.stream().map(item -> skill(item, read, lexicon)).toList();
        Map<Skill, Boolean> named = new LinkedHashMap<>();
        for (Item item : requirements)
            for (SkillMention mention : lexicon.mentions(item.text()))
                named.merge(mention.skill(), item.required(), Boolean::logicalOr);
        return named.entrySet().stream()
                .map(entry -> new SkillAsk(entry.getKey().name(), entry.getKey().group(), entry.getValue()))
                .toList();
    }

    private static SkillAsk skill(Item item, PostingAnalysis read, SkillLexicon lexicon) {
        Optional<SkillAsk> known =
                read.skills().stream().filter(skill -> item.says(skill.name())).findFirst();
        Optional<Skill> named = lexicon.find(item.text().toLowerCase(Locale.ROOT));
        return new SkillAsk(
                known.map(SkillAsk::name).or(() -> named.map(Skill::name)).orElse(item.text()),
                known.map(SkillAsk::group).or(() -> named.map(Skill::group)).orElse("domain skills"),
                item.required());
    }
}
