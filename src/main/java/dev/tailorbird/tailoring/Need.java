package dev.tailorbird.tailoring;

import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A requirement made ready for comparing. */
record Need(String text, double relevance, List<String> stems, Set<String> skills) {
    private static final int MOST = 40;
    private static final double VALUE = 0.15;

    /** The posting's requirements, most relevant first; where it has none, its skills and duties. */
    static List<Need> of(PostingAnalysis posting, SkillLexicon lexicon) {
        List<Need> needs = new ArrayList<>();
        posting.requirements().stream()
                .sorted(Comparator.comparingDouble(Requirement::relevance).reversed())
                .forEach(r -> needs.add(of(r.text() + " " + String.join(" ", r.keywords()), r.relevance(), lexicon)));
        if (needs.isEmpty()) {
            posting.skills().forEach(skill -> needs.add(of(skill.name(), skill.required() ? 0.9 : 0.5, lexicon)));
            posting.responsibilities().forEach(duty -> needs.add(of(duty, 0.6, lexicon)));
        }
        String title = posting.title();
        if (title != null) needs.add(0, of(title, 0.4, lexicon));
        return Lists.first(MOST, needs);
    }

    /** What a company says of itself: it tips the scales between facts that answer the posting as well, no more. */
    static List<Need> ofValues(List<String> values, SkillLexicon lexicon) {
        return values.stream().map(value -> of(value, VALUE, lexicon)).toList();
    }

    private static Need of(String text, double relevance, SkillLexicon lexicon) {
        Sayings.Line line = Sayings.Line.of(text, lexicon);
        double bounded = Math.max(0, Math.min(1, relevance));
        return new Need(text, bounded, Stems.of(text).stream().distinct().toList(), line.skills());
    }
}
