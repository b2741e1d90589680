package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Engines and inputs for tests of tailoring. */
final class ASession {
    static final SkillLexicon LEXICON = SkillLexicon.standard();
    static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    private ASession() {}

    static TailoringEngine engine() {
        return engine(Writers.local(LEXICON), Embedder.none());
    }

    static TailoringEngine engine(Writers writers, Embedder embedder) {
        return new TailoringEngine(LEXICON, new ClaimGuard(LEXICON), embedder, writers, NOW);
    }

    static TailoringInput input(AResume person, APosting posting) {
        return input(person, posting, TailoringParameters.STANDARD, Engine.LOCAL);
    }

    static TailoringInput input(AResume person, APosting posting, TailoringParameters parameters, Engine engine) {
        return new TailoringInput(posting.build(), null, person.resume(), person.career(), parameters, engine);
    }

    static TailoringResult tailored(AResume person, APosting posting) {
        return engine().run(input(person, posting));
    }

    /** What a warehouse would ask for. */
    static APosting warehousePosting() {
        return APosting.forA("Warehouse Manager")
                .in("logistics")
                .requiring("SAP EWM", "inventory management", "forklift operation")
                .preferring("Microsoft Excel", "Six Sigma")
                .asking("Lead shifts of pickers and packers", 0.9, "team", "shifts", "pickers")
                .asking("Reduce errors in the cold store", 0.8, "errors", "cold store")
                .asking("Report inventory each month", 0.6, "inventory reports");
    }

    /** What a customer service desk would ask for. */
    static APosting servicePosting() {
        return APosting.forA("Customer Service Agent")
                .in("retail")
                .requiring("customer service", "French")
                .asking("Answer customers by phone about deliveries", 0.9, "customer calls", "deliveries")
                .asking("Negotiate with carriers", 0.5, "carrier contracts");
    }
}
