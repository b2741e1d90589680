package dev.tailorbird.profile;

import dev.tailorbird.experience.Evidence;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which statements show which skill: by the text itself, and by the skills that were put to it. */
final class ShownSkills {
    private final SkillLexicon lexicon;
    private final Map<Evidence, Set<String>> byStatement = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> bySkill = new LinkedHashMap<>();

    ShownSkills(Portrait portrait, SkillLexicon lexicon) {
        this.lexicon = lexicon;
        for (Evidence one : portrait.evidence()) {
            Set<String> names = new LinkedHashSet<>();
            one.skills().forEach(skill -> names.add(name(skill)));
            names.addAll(namedIn(one.text()));
            byStatement.put(one, names);
            names.forEach(name ->
                    bySkill.computeIfAbsent(name, key -> new ArrayList<>()).add(one));
        }
    }

    Set<String> all() {
        return bySkill.keySet();
    }

    Set<String> of(Evidence one) {
        return byStatement.getOrDefault(one, Set.of());
    }

    List<Evidence> statements(String skill) {
        return bySkill.getOrDefault(name(skill), List.of());
    }

    /** The lexicon's name for a skill, else the person's own. */
    String name(String skill) {
        return lexicon.find(skill).map(Skill::name).orElse(skill);
    }

    boolean isSoft(String skill) {
        return lexicon.find(skill)
                .map(known -> known.group().equals("soft skills"))
                .orElse(false);
    }

    Set<String> namedIn(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (SkillMention mention : lexicon.mentions(text))
            names.add(mention.skill().name());
        return names;
    }
}
