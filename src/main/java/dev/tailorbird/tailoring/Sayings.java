package dev.tailorbird.tailoring;

import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lines of text read once, to ask which terms they say. */
final class Sayings {
    /** What a term is worth that goes by another name: some systems know that it is the same, others only compare letters. */
    private static final double OTHER_NAME = 0.5;

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> skills = new HashSet<>();

    /**
     * A line with its stems and the skills it names, in lower case.
     *
     * @param spellings how it writes them
     */
    record Line(Set<String> stems, Set<String> skills, Map<String, List<String>> spellings) {
        static Line of(String text, SkillLexicon lexicon) {
            Map<String, List<String>> named = new HashMap<>();
            for (SkillMention mention : lexicon.mentions(text))
                named.computeIfAbsent(mention.skill().name().toLowerCase(Locale.ROOT), skill -> new ArrayList<>())
                        .add(Stems.spelling(text.substring(mention.start(), mention.end())));
            return new Line(new HashSet<>(Stems.of(text)), Set.copyOf(named.keySet()), named);
        }

        /** The same line, known to show more skills than it names. */
        Line showing(Collection<String> more) {
            Set<String> all = new HashSet<>(skills);
            more.forEach(skill -> all.add(skill.toLowerCase(Locale.ROOT)));
            return new Line(stems, all, spellings);
        }

        /** A known skill by any of its names; other terms by all their words in this line. */
        boolean says(Ask ask) {
            if (!ask.skill().isEmpty()) return skills.contains(ask.skill());
            return !ask.stems().isEmpty() && stems.containsAll(ask.stems());
        }

        /** Whether it says the term in the posting's own words, or in some of them ("Excel" for "Microsoft Excel"). */
        boolean prints(Ask ask) {
            if (ask.skill().isEmpty()) return says(ask);
            return spellings.getOrDefault(ask.skill(), List.of()).stream().anyMatch(written -> ask.spellings().stream()
                    .anyMatch(asked -> written.contains(asked) || asked.contains(written)));
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

    boolean prints(Ask ask) {
        return lines.stream().anyMatch(line -> line.prints(ask));
    }

    /** From 0 to 1: whole in the posting's own words, half by another name. */
    double credit(Ask ask) {
        return prints(ask) ? 1 : says(ask) ? OTHER_NAME : 0;
    }

    List<Ask> said(List<Ask> asks) {
        return asks.stream().filter(this::says).toList();
    }
}
