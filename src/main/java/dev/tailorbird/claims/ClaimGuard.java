package dev.tailorbird.claims;

import dev.tailorbird.skills.SkillLexicon;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        List<Words> evidence = evidence(check);
        Optional<Glossary> theirs =
                Glossary.of(evidence.stream().flatMap(w -> w.tokens().stream()).toList(), sets, thesaurus);
        Words words = Words.of(check.sentence(), thesaurus);
        Optional<Glossary> own = Glossary.of(words.tokens(), sets, thesaurus)
                .or(() -> Glossary.english(words.tokens(), sets) ? Optional.empty() : theirs);
        Statement sentence = Statement.read(words, -1, thesaurus, sets, own.orElse(null));
        Basis basis = basis(evidence, Negation.in(sentence), theirs.orElse(null));
        Findings findings = new Findings(sentence);
        for (ClaimRule rule : rules(check.stretch())) {
            rule.check(sentence, basis, findings);
        }
        return findings.verdict(check.sentence());
    }

    /** What the person confirmed counts as said, from stretch 3 on. */
    private List<Words> evidence(ClaimCheck check) {
        List<String> evidence = new ArrayList<>(check.evidence());
        if (check.stretch() >= 3) {
            evidence.addAll(check.confirmed());
        }
        return evidence.stream().map(text -> Words.of(text, thesaurus)).toList();
    }

    private Basis basis(List<Words> evidence, boolean negating, @Nullable Glossary glossary) {
        List<Statement> statements = new ArrayList<>();
        for (Words words : evidence) {
            statements.add(Statement.read(words, statements.size(), thesaurus, sets, glossary));
        }
        return new Basis(statements, negating, thesaurus, lexicon);
    }

    /** The rules in order: a later one leaves alone what an earlier one has judged. */
    private List<ClaimRule> rules(int stretch) {
        return List.of(
                new SpelledOut(),
                new NumberClaims(new Binding(thesaurus, sets), sets, new CareerTime(clock)),
                new DateClaims(sets),
                new LanguageClaims(),
                new TitleClaims(titles, thesaurus, sets),
                new DegreeClaims(),
                new CertificateClaims(sets),
                new AwardClaims(sets),
                new ScopeClaims(thesaurus, sets),
                new LeadershipClaims(thesaurus, sets, titles),
                new Unfulfilled(sets),
                new MoreClaims(thesaurus, sets),
                new WayClaims(sets),
                new PartClaims(),
                new ForeignClaims(),
                new SkillClaims(sets, lexicon, stretch),
                new NameClaims(thesaurus, sets),
                new OutcomeClaims(thesaurus, sets),
                new WordClaims(thesaurus, sets));
    }
}
