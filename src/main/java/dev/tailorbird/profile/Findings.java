package dev.tailorbird.profile;

import java.util.List;

/** What a profile adviser has to say. Judgement, not fact: nothing of it may enter a document. */
record Findings(String summary, List<Strength> strengths, List<Remark> improvements, List<Remark> advice) {
    Findings {
        strengths = List.copyOf(strengths);
        improvements = List.copyOf(improvements);
        advice = List.copyOf(advice);
    }

    /** @param evidence ids of the statements that show it */
    public record Strength(String text, List<String> evidence) {}

    public record Remark(String text) {}
}
