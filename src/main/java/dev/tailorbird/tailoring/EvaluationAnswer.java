package dev.tailorbird.tailoring;

import java.util.List;

/** What a better draft would do, in words for the writer of the next one; empty when it is good. */
public record EvaluationAnswer(List<String> issues) {
    public EvaluationAnswer {
        issues = List.copyOf(issues);
    }
}
