package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.ModelCall;
import dev.tailorbird.ai.Task;
import java.util.ArrayList;
import java.util.List;

/** Runs the tasks of one step and remembers the calls made and why no model answered. */
final class Run {
    private final Engine engine;
    private final List<String> reasons = new ArrayList<>();
    private final List<ModelCall> calls = new ArrayList<>();

    Run(Engine engine) {
        this.engine = engine;
    }

    <I, O> Answer<O> of(Task<I, O> task, I request) {
        return noted(task.run(request, engine));
    }

    /** For a second try, which an answer kept from the first must not answer. */
    <I, O> Answer<O> again(Task<I, O> task, I request) {
        return noted(task.runAgain(request, engine));
    }

    TailoringState noted(TailoringState state) {
        return state.noting(reasons, calls);
    }

    private <O> Answer<O> noted(Answer<O> answer) {
        calls.addAll(answer.calls());
        String reason = answer.reason();
        if (reason != null && !reasons.contains(reason)) reasons.add(reason);
        return answer;
    }
}
