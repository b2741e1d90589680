package dev.tailorbird.experience;

import dev.tailorbird.claims.MetricReader;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.skills.SkillLexicon;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads statements on the pool of workers: the lexicons are large, and are loaded when first asked. */
@ApplicationScoped
class StatementReader {
    private final SkillLexicon lexicon;
    private final Offload offload;
    private final MetricReader figures = new MetricReader();

    StatementReader(SkillLexicon lexicon, Offload offload) {
        this.lexicon = lexicon;
        this.offload = offload;
    }

    Uni<Reading> read(String text) {
        return offload.call(() -> new Reading(
                lexicon.mentions(text).stream()
                        .map(mention -> mention.skill().name())
                        .distinct()
                        .toList(),
                figures.read(text)));
    }
}
