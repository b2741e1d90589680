package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.List;

/** Says what a better draft would do: the issues that the scores show, and each term left out. */
final class LocalCritic {
    private LocalCritic() {}

    static EvaluationAnswer issues(EvaluationRequest request) {
        List<String> issues = new ArrayList<>(request.issues());
        request.unsaid().forEach(term -> issues.add("Say " + term + ": the evidence has it."));
        return new EvaluationAnswer(issues.stream().distinct().toList());
    }
}
