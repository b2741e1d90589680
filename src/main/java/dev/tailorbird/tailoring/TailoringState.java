package dev.tailorbird.tailoring;

import dev.tailorbird.ai.ModelCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session between two steps: all that the next step needs, so that it can be stored, and resumed by another server
 * after a kill.
 *
 * @param asOf the month that "to this day" means, as in "2026-11"
 * @param step what {@link TailoringEngine#next} does next
 * @param part which part of the draft that step is at
 * @param attempt 1 to 3
 * @param mustSay asked terms that an earlier attempt left out although the evidence has them
 * @param feedback what was wrong with an earlier attempt
 * @param best the best attempt so far
 * @param calls every call of a model so far, for the ledger
 */
public record TailoringState(
        TailoringInput input,
        String asOf,
        Step step,
        int part,
        int attempt,
        @Nullable Retrieval retrieval,
        Draft draft,
        GuardLog guard,
        List<String> mustSay,
        List<String> feedback,
        @Nullable Best best,
        List<TailoringResult.Attempt> attempts,
        List<String> reasons,
        List<ModelCall> calls,
        @Nullable TailoringResult outcome) {

    /** An attempt worth keeping. */
    public record Best(int attempt, Draft draft, GuardLog guard, TailoringResult.Evaluation evaluation) {
        Best with(GuardLog log) {
            return new Best(attempt, draft, log, evaluation);
        }
    }

    /** What the guard did in one attempt. */
    public record GuardLog(int checked, int stopped, List<TailoringResult.Stopped> findings) {
        static final GuardLog EMPTY = new GuardLog(0, 0, List.of());
    }

    /** True when the result is there; the caller renders it. */
    public boolean done() {
        return outcome != null;
    }

    /** @throws IllegalStateException when the session is not done */
    public TailoringResult result() {
        if (outcome == null) throw new IllegalStateException("the session is at " + step.json());
        return outcome;
    }

    /** From 0 to 95; rendering is the rest. Never falls, also when the draft is written again. */
    public int percent() {
        int parts = draftParts();
        return switch (step) {
            case ANALYSE -> 0;
            case RETRIEVE -> 4;
            case GENERATE -> attempt == 1 ? share(10, 55, part, parts) : again(0, part, parts);
            case GUARD -> attempt == 1 ? share(55, 72, part, parts) : again(4, part, parts);
            case EVALUATE -> attempt == 1 ? 72 : again(8, 0, 1);
            case REPORT -> 92;
            case RENDER -> 95;
        };
    }

    private int again(int after, int done, int of) {
        int from = 64 + attempt * 5 + after / 2;
        return share(from, from + 2, done, of);
    }

    private int draftParts() {
        return Generator.groups(retrieval == null ? 0 : retrieval.room().size()) + 2;
    }

    private static int share(int from, int to, int done, int of) {
        return from + (to - from) * Math.min(done, of) / Math.max(1, of);
    }

    TailoringState at(Step next, int nextPart) {
        return with(next, nextPart, draft, guard);
    }

    TailoringState with(Step next, int nextPart, Draft written, GuardLog log) {
        return new TailoringState(
                input, asOf, next, nextPart, attempt, retrieval, written, log, mustSay, feedback, best, attempts,
                reasons, calls, outcome);
    }

    TailoringState retrieved(Retrieval found) {
        return new TailoringState(
                input,
                asOf,
                Step.GENERATE,
                0,
                attempt,
                found,
                draft,
                guard,
                mustSay,
                feedback,
                best,
                attempts,
                reasons,
                calls,
                outcome);
    }

    TailoringState evaluated(Best kept, List<TailoringResult.Attempt> all) {
        return new TailoringState(
                input,
                asOf,
                Step.REPORT,
                0,
                attempt,
                retrieval,
                draft,
                guard,
                mustSay,
                feedback,
                kept,
                all,
                reasons,
                calls,
                outcome);
    }

    TailoringState tryAgain(List<String> say, List<String> issues) {
        return new TailoringState(
                input,
                asOf,
                Step.GENERATE,
                0,
                attempt + 1,
                retrieval,
                Draft.EMPTY,
                GuardLog.EMPTY,
                say,
                issues,
                best,
                attempts,
                reasons,
                calls,
                outcome);
    }

    TailoringState noting(List<String> moreReasons, List<ModelCall> moreCalls) {
        return new TailoringState(
                input,
                asOf,
                step,
                part,
                attempt,
                retrieval,
                draft,
                guard,
                mustSay,
                feedback,
                best,
                attempts,
                Lists.joined(reasons, moreReasons),
                Lists.concat(calls, moreCalls),
                outcome);
    }

    TailoringState finished(TailoringResult result) {
        return new TailoringState(
                input,
                asOf,
                Step.RENDER,
                0,
                attempt,
                retrieval,
                draft,
                guard,
                mustSay,
                feedback,
                best,
                attempts,
                reasons,
                calls,
                result);
    }
}
