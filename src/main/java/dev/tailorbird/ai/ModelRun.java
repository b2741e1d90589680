package dev.tailorbird.ai;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a task, bound to the thread while its model function blocks: tells the routing model which task asks and
 * collects the calls that it makes.
 */
final class ModelRun {
    private static final ThreadLocal<@Nullable ModelRun> CURRENT = new ThreadLocal<>();

    private final String task;
    private final boolean fresh;
    private final List<ModelCall> calls = new ArrayList<>();
    private final List<Runnable> whenAccepted = new ArrayList<>();
    private String correction = "";
    private String said = "";

    ModelRun(String task, boolean fresh) {
        this.task = task;
        this.fresh = fresh;
    }

    /** The run of this thread; one without a task when a model is called outside of any. */
    static ModelRun current() {
        ModelRun run = CURRENT.get();
        return run == null ? new ModelRun("", false) : run;
    }

    <T> T call(Supplier<T> body) {
        ModelRun outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return body.get();
        } finally {
            if (outer == null) CURRENT.remove();
            else CURRENT.set(outer);
        }
    }

    String task() {
        return task;
    }

    /** True when an earlier answer to the same input must not be used again. */
    boolean fresh() {
        return fresh;
    }

    /** What was wrong with the answer before, for the prompt; empty at first. */
    String correction() {
        return correction;
    }

    /** @param answer the model's own words, empty when none came */
    void record(ModelCall call, String answer) {
        calls.add(call);
        said = answer;
    }

    /** Something to do only if the answer passes its check, such as keeping it in the cache. */
    void onAccepted(Runnable action) {
        whenAccepted.add(action);
    }

    List<ModelCall> calls() {
        return List.copyOf(calls);
    }

    /** The name of the model that answered. */
    String model() {
        return calls.isEmpty() ? "model" : calls.get(calls.size() - 1).model();
    }

    void accepted() {
        whenAccepted.forEach(Runnable::run);
        whenAccepted.clear();
    }

    void refused(String why) {
        whenAccepted.clear();
        correction = why;
        if (calls.isEmpty()) return;
        int last = calls.size() - 1;
        calls.set(last, calls.get(last).refused(Failures.brief(why) + ". " + AnswerPlace.of(said)));
    }
}
