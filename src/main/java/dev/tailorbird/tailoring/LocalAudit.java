package dev.tailorbird.tailoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a sentence whose words mostly come from somewhere else than its evidence. */
final class LocalAudit {
    /** Share of new words from which a sentence is doubted. */
    static final double DOUBTED = 0.34;

    private static final double REFUSED = 0.6;

    /** Words that a sentence about somebody's work needs and that claim nothing. */
    private static final Set<String> FRAME = Set.copyOf(Stems.of("hands years work experience including"));

    private LocalAudit() {}

    static AuditAnswer audit(AuditRequest request) {
        return new AuditAnswer(novelty(request.sentence(), request.evidence()) <= REFUSED);
    }

    /** The share of the sentence's words that no evidence has. */
    static double novelty(String sentence, List<String> evidence) {
        Set<String> known = new HashSet<>();
        evidence.forEach(text -> known.addAll(Stems.of(text)));
        Set<String> words = new HashSet<>(Stems.of(sentence));
        words.removeAll(FRAME);
        if (words.isEmpty()) return 0;
        return (double) words.stream().filter(word -> !known.contains(word)).count() / words.size();
    }
}
