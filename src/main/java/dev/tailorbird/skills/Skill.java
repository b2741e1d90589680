package dev.tailorbird.skills;

import java.util.List;

/**
 * A skill of the lexicon.
 *
 * @param name the usual spelling, unique
 * @param group one of the groups of the lexicon's data file
 * @param aliases other spellings of the same thing
 * @param parents broader skills that this one implies ("React" implies "JavaScript")
 */
public record Skill(String name, String group, List<String> aliases, List<String> parents) {
    public Skill {
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
    }
}
