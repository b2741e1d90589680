package dev.tailorbird.claims;

import dev.tailorbird.skills.SkillLexicon;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The code guard. Finds what a sentence claims about the person and whether the evidence carries it; what is said by
 * no evidence is unsupported. Only words are judged: no network, no model, the same answer every time.
 */
public final class ClaimGuard {
    private final SkillLexicon lexicon;
    private final Thesaurus thesaurus = Thesaurus.standard();
    private final WordSets sets = new WordSets();
    private final Titles titles = new Titles(thesaurus);
    private final Clock clock;

    public ClaimGuard(SkillLexicon lexicon) {
        this(lexicon, Clock.systemUTC());
    }

    ClaimGuard(SkillLexicon lexicon, Clock clock) {
        this.lexicon = lexicon;
        this.clock = clock;
    }

    public Verdict check(ClaimCheck check) {
        Statement sentence = Statement.read(check.sentence(), -1, thesaurus, sets);
        Basis basis = basis(check);
        Findings findings = new Findings(sentence);
        for (ClaimRule rule : rules(check.stretch())) {
            rule.check(sentence, basis, findings);
        }
        return findings.verdict(check.sentence());
    }

    /** What the person confirmed counts as said, from stretch 3 on. */
    private Basis basis(ClaimCheck check) {
        List<String> evidence = new ArrayList<>(check.evidence());
        if (check.stretch() >= 3) {
            evidence.addAll(check.confirmed());
        }
        return new Basis(evidence, thesaurus, sets, lexicon);
    }

    /** The rules in order: a later one leaves alone what an earlier one has judged. */
    private List<ClaimRule> rules(int stretch) {
        return List.of(
                new NumberClaims(new Binding(thesaurus, sets), sets, new CareerTime(clock)),
                new DateClaims(),
                new LanguageClaims(),
                new TitleClaims(titles, thesaurus, sets),
                new DegreeClaims(),
                new CertificateClaims(sets),
                new AwardClaims(sets),
                new ScopeClaims(sets),
                new LeadershipClaims(thesaurus, sets, titles),
                new SkillClaims(lexicon, stretch),
                new NameClaims(thesaurus, sets),
                new OutcomeClaims(thesaurus, sets),
                new WordClaims(thesaurus, sets));
    }
}
