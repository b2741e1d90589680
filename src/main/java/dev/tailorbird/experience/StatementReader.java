package dev.tailorbird.experience;

import dev.tailorbird.claims.MetricReader;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.skills.SkillLexicon;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what a statement names. The lexicons behind it are large and loaded when first asked, so that is done aside. */
@ApplicationScoped
class StatementReader {
    private final SkillLexicon lexicon;
    private final Offload offload;

    StatementReader(SkillLexicon lexicon, Offload offload) {
        this.lexicon = lexicon;
        this.offload = offload;
    }

    /** To be awaited before {@link #read}, outside of any transaction. */
    Uni<Reading> ready() {
        return offload.call(() -> read("Ready"));
    }

    /** Takes some microseconds once it is ready. */
    Reading read(String text) {
        return new Reading(
                lexicon.mentions(text).stream()
                        .map(mention -> mention.skill().name())
                        .distinct()
                        .toList(),
                MetricReader.standard().read(text));
    }
}
