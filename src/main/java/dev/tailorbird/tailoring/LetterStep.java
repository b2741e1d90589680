package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.claims.ClaimCheck;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.tailoring.SummaryRequest.Fact;
import dev.tailorbird.tailoring.SummaryRequest.Kind;
import dev.tailorbird.tailoring.TailoringResult.Clause;
import dev.tailorbird.tailoring.TailoringResult.Letter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes and guards the cover letter: three paragraphs from the same evidence and the person's talking points. */
final class LetterStep {
    static final String WHERE = "letter";
    private static final int MOST_KEYWORDS = 6;
    private static final int ACHIEVEMENTS = 4;
    private static final int EVIDENCE_OF_A_POINT = 3;
    private static final int LONGEST_NAME = 120;

    private final Dossier dossier;
    private final Retrieval retrieval;
    private final Writers writers;
    private final ClaimGuard guard;
    private final Run run;
    private final List<String> notes = new ArrayList<>();

    LetterStep(Dossier dossier, Retrieval retrieval, Writers writers, ClaimGuard guard, Run run) {
        this.dossier = dossier;
        this.retrieval = retrieval;
        this.writers = writers;
        this.guard = guard;
        this.run = run;
    }

    /** Talking points that are not in the letter, with the reason. */
    List<String> notes() {
        return notes;
    }

    /** @param checks reads each sentence of the body, and keeps the record of what it stopped */
    Letter write(GuardStep checks) {
        List<Fact> facts = facts();
        Answer<LetterAnswer> answer = run.of(writers.letter(), request(facts, List.of()));
        List<Draft.Sentence> written = Generator.sentences(answer.value().sentences(), answer.engine());
        List<Draft.Sentence> body = checks.guardLetter(written, refused -> {
            Answer<LetterAnswer> again = run.again(writers.letter(), request(facts, refused));
            return Generator.sentences(again.value().sentences(), again.engine());
        });
        return laidOut(body);
    }

    private LetterRequest request(List<Fact> facts, List<Refused> refused) {
        PostingAnalysis posting = dossier.input().posting();
        List<String> keywords =
                dossier.askedIn(String.join("\n", facts.stream().map(Fact::text).toList()));
        return new LetterRequest(
                Roles.asked(posting),
                Tone.of(dossier.input().parameters(), posting),
                dossier.input().parameters().values(),
                facts,
                Lists.first(MOST_KEYWORDS, keywords),
                Math.min(2, dossier.input().parameters().stretch()),
                refused);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(new SummaryFacts(dossier, retrieval, ACHIEVEMENTS)
                .gather().stream()
                        .filter(fact -> fact.kind() != Kind.OWN && fact.kind() != Kind.OPENING)
                        .toList());
        dossier.input().parameters().talkingPoints().stream()
                .flatMap(point -> point(point).stream())
                .forEach(facts::add);
        return facts;
    }

    /** A point that the evidence does not carry stays out: whoever reads the letter takes it for a fact. */
    private List<Fact> point(String point) {
        List<Proof> carrying = nearest(point);
        boolean carried = !carrying.isEmpty()
                && guard.check(new ClaimCheck(point, texts(carrying), 2, Set.of()))
                        .unsupported()
                        .isEmpty();
        if (carried)
            return List.of(new Fact(
                    carrying.get(0).id(),
                    Kind.OWN,
                    point,
                    point,
                    null,
                    retrieval.of(carrying.get(0).id())));
        notes.add("The letter leaves out \"" + point + "\": nothing in your experience shows it. If it is true, add it"
                + " there first.");
        return List.of();
    }

    private List<Proof> nearest(String point) {
        Set<String> words = new HashSet<>(Stems.of(point));
        return dossier.proofs().stream()
                .filter(proof -> shared(proof, words) > 0)
                .sorted(Comparator.comparingLong((Proof proof) -> shared(proof, words))
                        .reversed())
                .limit(EVIDENCE_OF_A_POINT)
                .toList();
    }

    private static long shared(Proof proof, Set<String> words) {
        return proof.stems().stream().distinct().filter(words::contains).count();
    }

    private static List<String> texts(List<Proof> proofs) {
        return proofs.stream().map(Proof::text).toList();
    }

    /** The first sentence opens, the last one closes, all others make the middle. */
    private Letter laidOut(List<Draft.Sentence> body) {
        List<Clause> clauses =
                body.stream().map(one -> new Clause(one.text(), one.evidence())).toList();
        int last = clauses.size() > 2 ? clauses.size() - 1 : clauses.size();
        List<List<Clause>> paragraphs = new ArrayList<>();
        paragraphs.add(Stream.concat(Stream.of(frame(opening())), Lists.first(1, clauses).stream())
                .toList());
        if (clauses.size() > 1) paragraphs.add(clauses.subList(1, last));
        paragraphs.add(Stream.concat(clauses.subList(last, clauses.size()).stream(), Stream.of(frame(close())))
                .toList());
        return new Letter(
                paragraphs.stream().map(TailoringResult.Paragraph::new).toList());
    }

    private String close() {
        if (Tone.isFormal(tone()))
            return "I would be grateful for the opportunity to discuss my application. Thank you for your consideration.";
        return tone().equals(Tone.CONFIDENT)
                ? "I look forward to showing you how I work. Thank you for your time."
                : "I would welcome the chance to talk with you about the role. Thank you for your time.";
    }

    private String tone() {
        return Tone.of(dossier.input().parameters(), dossier.input().posting());
    }

    private static Clause frame(String text) {
        return new Clause(text, List.of());
    }

    private String opening() {
        PostingAnalysis posting = dossier.input().posting();
        String role = name(Roles.asked(posting));
        String company = name(posting.company());
        return (Tone.isFormal(tone()) ? "I wish to apply for " : "I am applying for ")
                + (role == null ? "the position that you advertised" : "the position of " + role)
                + (company == null ? "" : " at " + company) + ".";
    }

    /** The posting's own words, unless they are no name. */
    private static @Nullable String name(@Nullable String text) {
        return text == null || AnswerChecks.form(text, LONGEST_NAME) != null ? null : text.strip();
    }
}
