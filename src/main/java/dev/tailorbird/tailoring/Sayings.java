package dev.tailorbird.tailoring;

import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of text read once, to ask which terms they say. */
final class Sayings {
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> skills = new HashSet<>();

    /** A line with its stems and the skills it names, in lower case. */
    record Line(Set<String> stems, Set<String> skills) {
        static Line of(String text, SkillLexicon lexicon) {
            Set<String> named = new HashSet<>();
            for (SkillMention mention : lexicon.mentions(text))
                named.add(mention.skill().name().toLowerCase(Locale.ROOT));
            return new Line(new HashSet<>(Stems.of(text)), named);
        }

        /** A known skill by any of its names; other terms by all their words in this line. */
        boolean says(Ask ask) {
            if (!ask.skill().isEmpty()) return skills.contains(ask.skill());
            return !ask.stems().isEmpty() && stems.containsAll(ask.stems());
        }
    }

    Sayings(List<Line> lines) {
        for (Line line : lines) {
            this.lines.add(line);
            skills.addAll(line.skills());
        }
    }

    boolean says(Ask ask) {
        if (!ask.skill().isEmpty()) return skills.contains(ask.skill());
        return lines.stream().anyMatch(line -> line.says(ask));
    }

    List<Ask> said(List<Ask> asks) {
        return asks.stream().filter(this::says).toList();
    }
}
