package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.tailoring.Evaluator.Judgement;
import dev.tailorbird.tailoring.TailoringResult.Attempt;
import dev.tailorbird.tailoring.TailoringState.Best;
import dev.tailorbird.tailoring.TailoringState.GuardLog;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tailors a resume to a posting, one step at a time. Each step takes a state and gives the next, so that a caller can
 * store it, show progress, stop, or go on after a kill; the same state gives the same result.
 */
public final class TailoringEngine {
    private static final int MOST_ATTEMPTS = 3;

    private final SkillLexicon lexicon;
    private final ClaimGuard guard;
    private final Writers writers;
    private final Retriever retriever;
    private final Clock clock;
    private volatile @Nullable Opened opened;

    public TailoringEngine(SkillLexicon lexicon, ClaimGuard guard, Embedder embedder, Writers writers, Clock clock) {
        this.lexicon = lexicon;
        this.guard = guard;
        this.writers = writers;
        this.clock = clock;
        retriever = new Retriever(lexicon, embedder);
    }

    public TailoringState start(TailoringInput input) {
        return new TailoringState(
                input,
                YearMonth.now(clock).toString(),
                Step.ANALYSE,
                0,
                1,
                null,
                Draft.EMPTY,
                GuardLog.EMPTY,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /**
     * Does the step that the state is at. A state that is done stays as it is.
     *
     * @throws dev.tailorbird.ai.ModelFailed when the engine asked for is the model and it cannot do it
     */
    public TailoringState next(TailoringState state) {
        return switch (state.step()) {
            case ANALYSE -> state.at(Step.RETRIEVE, 0);
            case RETRIEVE -> state.retrieved(retriever.rank(dossier(state)));
            case GENERATE -> generate(state);
            case GUARD -> guard(state);
            case EVALUATE -> evaluate(state);
            case REPORT -> report(state);
            case RENDER -> state;
        };
    }

    /** All steps at once, for a caller that neither stores nor shows them. */
    public TailoringResult run(TailoringInput input) {
        TailoringState state = start(input);
        while (!state.done()) state = next(state);
        return state.result();
    }

    /** For what the person makes of the result. */
    public Reviewer reviewer(TailoringInput input) {
        return new Reviewer(Dossier.of(input, YearMonth.now(clock).toString(), lexicon), guard);
    }

    private TailoringState generate(TailoringState state) {
        Generator generator = generator(state);
        Run run = new Run(state.input().engine());
        Draft draft = generator.write(state, run);
        boolean last = state.part() + 1 >= generator.parts();
        return run.noted(
                state.with(last ? Step.GUARD : Step.GENERATE, last ? 0 : state.part() + 1, draft, state.guard()));
    }

    private TailoringState guard(TailoringState state) {
        Generator generator = generator(state);
        Run run = new Run(state.input().engine());
        GuardStep step = new GuardStep(dossier(state), generator, writers, guard, run, state.guard());
        Draft draft = step.guard(state);
        boolean last = state.part() + 1 >= generator.parts();
        return run.noted(state.with(last ? Step.EVALUATE : Step.GUARD, last ? 0 : state.part() + 1, draft, step.log()));
    }

    /** Keeps the better of this attempt and the best before; tries again only where writing can help. */
    private TailoringState evaluate(TailoringState state) {
        Dossier dossier = dossier(state);
        Retrieval retrieval = retrieval(state);
        JsonResume resume = Assembler.of(dossier, retrieval).assemble(state.draft());
        Judgement judgement = new Evaluator(dossier, retrieval).judge(state.draft(), resume);
        Best before = state.best();
        boolean better = before == null
                || judgement.scores().overall() > before.evaluation().overall();
        Best kept = better
                ? new Best(state.attempt(), state.draft(), state.guard(), judgement.scores())
                : Objects.requireNonNull(before);
        TailoringState evaluated = state.evaluated(kept, attempts(state, judgement, kept));
        boolean changed = before == null || !before.draft().equals(state.draft());
        if (!judgement.fixable() || state.attempt() >= MOST_ATTEMPTS || !changed) return evaluated;
        Run run = new Run(state.input().engine());
        List<String> issues = run.of(writers.evaluate(), criticism(dossier, resume, judgement))
                .value()
                .issues();
        return run.noted(evaluated.tryAgain(judgement.unsaid(), issues));
    }

    private static EvaluationRequest criticism(Dossier dossier, JsonResume resume, Judgement judgement) {
        return new EvaluationRequest(
                Roles.asked(dossier.input().posting()),
                dossier.input().posting().keyRequirements(),
                String.join("\n", ResumeText.lines(resume)),
                judgement.unsaid(),
                judgement.missing(),
                judgement.issues());
    }

    private static List<Attempt> attempts(TailoringState state, Judgement judgement, Best kept) {
        List<Attempt> all = new ArrayList<>();
        for (Attempt a : state.attempts()) all.add(attempt(a.number(), a, kept));
        TailoringResult.Evaluation s = judgement.scores();
        Attempt now = new Attempt(state.attempt(), s.overall(), s.coverage(), s.relevance(), s.ats(), true);
        all.add(attempt(state.attempt(), now, kept));
        return List.copyOf(all);
    }

    private static Attempt attempt(int number, Attempt a, Best kept) {
        return new Attempt(number, a.overall(), a.coverage(), a.relevance(), a.ats(), number == kept.attempt());
    }

    private TailoringState report(TailoringState state) {
        Best best = Objects.requireNonNull(state.best());
        Report report = new Report(dossier(state), retrieval(state));
        if (!state.input().parameters().coverLetter()) return state.finished(report.of(state, best, null));
        Run run = new Run(state.input().engine());
        GuardStep checks = new GuardStep(dossier(state), generator(state), writers, guard, run, best.guard());
        LetterStep step = new LetterStep(dossier(state), retrieval(state), writers, guard, run);
        TailoringResult.Letter letter = step.write(checks);
        TailoringState written = run.noted(state).noting(step.notes(), List.of());
        return written.finished(report.of(written, best.with(checks.log()), letter));
    }

    private Generator generator(TailoringState state) {
        return new Generator(dossier(state), retrieval(state), writers);
    }

    private static Retrieval retrieval(TailoringState state) {
        return Objects.requireNonNull(state.retrieval());
    }

    // ---- the input made ready, kept between the steps of a session

    private record Opened(TailoringInput input, String asOf, Dossier dossier) {}

    private Dossier dossier(TailoringState state) {
        return dossier(state.input(), state.asOf());
    }

    private Dossier dossier(TailoringInput input, String asOf) {
        Opened last = opened;
        if (last != null && last.input() == input && last.asOf().equals(asOf)) return last.dossier();
        Dossier dossier = Dossier.of(input, asOf, lexicon);
        opened = new Opened(input, asOf, dossier);
        return dossier;
    }
}
