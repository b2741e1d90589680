package dev.tailorbird.profile;

import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts a person's skills into the usual five groups, by the lexicon. */
final class SkillGrouping {
    private static final List<String> GROUPS = List.of(
            "Programming languages", "Frameworks and libraries", "Tools and platforms", "Domain skills", "Soft skills");
    private static final String OTHERWISE = "Domain skills";

    private final SkillLexicon lexicon;

    SkillGrouping(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In the person's own words and order; a skill that two groups hold is kept once. */
    List<JsonResume.Skill> of(List<JsonResume.Skill> skills) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        GROUPS.forEach(name -> groups.put(name, new LinkedHashSet<>()));
        Set<String> seen = new LinkedHashSet<>();
        for (JsonResume.Skill skill : skills)
            for (String keyword : keywords(skill))
                if (seen.add(identity(keyword)))
                    groups.getOrDefault(group(keyword, skill.name()), Set.of()).add(keyword);
        List<JsonResume.Skill> grouped = new ArrayList<>();
        groups.forEach((name, keywords) -> {
            if (!keywords.isEmpty()) grouped.add(new JsonResume.Skill(name, null, List.copyOf(keywords)));
        });
        return grouped;
    }

    private static List<String> keywords(JsonResume.Skill skill) {
        return (skill.keywords().isEmpty() ? Stream.ofNullable(skill.name()) : skill.keywords().stream())
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .toList();
    }

    /** Two spellings of one skill are one. */
    private String identity(String keyword) {
        return lexicon.find(keyword).map(Skill::name).orElse(keyword).toLowerCase(Locale.ROOT);
    }

    /** What the lexicon does not know stays in its group where that is one of the five. */
    private String group(String keyword, @Nullable String given) {
        String known = lexicon.find(keyword).map(Skill::group).orElse(given == null ? "" : given);
        return GROUPS.stream().filter(known::equalsIgnoreCase).findFirst().orElse(OTHERWISE);
    }
}
