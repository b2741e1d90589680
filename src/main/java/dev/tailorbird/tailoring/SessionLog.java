package dev.tailorbird.tailoring;

import dev.tailorbird.ai.ModelCall;
import dev.tailorbird.tailoring.TailoringResult.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a session did, step by step, in words for whoever wants to know why it came out as it did. */
public record SessionLog(List<Entry> entries) {
    static final SessionLog EMPTY = new SessionLog(List.of());

    public SessionLog {
        entries = List.copyOf(entries);
    }

    /**
     * A step that ran.
     *
     * @param attempt 1 to 3
     * @param calls of models, with the provider's id of each answer, and what was wrong with one that was refused
     */
    public record Entry(Instant at, Step step, int attempt, long millis, List<ModelCall> calls, List<String> notes) {}

    SessionLog after(TailoringState before, TailoringState after, long millis) {
        List<String> notes = new ArrayList<>();
        int checked = after.guard().checked() - before.guard().checked();
        int stopped = after.guard().stopped() - before.guard().stopped();
        if (checked > 0) notes.add("The guard read " + checked + " sentences and skills and stopped " + stopped + ".");
        if (after.attempts().size() > before.attempts().size()) notes.add(score(after));
        notes.addAll(since(before.reasons().size(), after.reasons()));
        return with(new Entry(
                Instant.now(),
                before.step(),
                before.attempt(),
                millis,
                since(before.calls().size(), after.calls()),
                notes));
    }

    /** What ended it. */
    SessionLog failed(Step step, List<ModelCall> calls, String why) {
        int attempt = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).attempt();
        return with(new Entry(Instant.now(), step, attempt, 0, calls, List.of(why)));
    }

    private SessionLog with(Entry entry) {
        return new SessionLog(Lists.concat(entries, List.of(entry)));
    }

    private static String score(TailoringState state) {
        Attempt last = state.attempts().get(state.attempts().size() - 1);
        return String.format(
                Locale.ROOT,
                "Attempt %d scores %.2f: coverage %.2f, relevance %.2f, ATS %.2f.",
                last.number(),
                last.overall(),
                last.coverage(),
                last.relevance(),
                last.ats());
    }

    private static <T> List<T> since(int known, List<T> all) {
        return List.copyOf(all.subList(Math.min(known, all.size()), all.size()));
    }
}
