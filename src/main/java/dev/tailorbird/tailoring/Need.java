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

    private static Need of(String text, double relevance, SkillLexicon lexicon) {
        Sayings.Line line = Sayings.Line.of(text, lexicon);
        double bounded = Math.max(0, Math.min(1, relevance));
        return new Need(text, bounded, Stems.of(text).stream().distinct().toList(), line.skills());
    }
}
