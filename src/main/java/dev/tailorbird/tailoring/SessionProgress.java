package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a session as people watch them, each with the time it took so far. */
public record SessionProgress(List<StepView> steps) {

    /** @param millis null until it has run */
    public record StepView(
            Step name, String state, @Nullable Long millis) {}

    static final SessionProgress WAITING = new SessionProgress(Arrays.stream(Step.values())
            .map(s -> new StepView(s, "waiting", null))
            .toList());

    /** Adds the time that a step took, and shows the next one as running. */
    SessionProgress after(Step ran, long millis, @Nullable Step next) {
        List<StepView> views = new ArrayList<>();
        for (StepView view : steps) {
            Long spent = view.name() == ran
                    ? Long.valueOf((view.millis() == null ? 0 : view.millis()) + millis)
                    : view.millis();
            views.add(new StepView(view.name(), state(view.name(), next), spent));
        }
        return new SessionProgress(views);
    }

    private static String state(Step step, @Nullable Step next) {
        if (next == null || step.ordinal() < next.ordinal()) return "done";
        return step == next ? "running" : "waiting";
    }
}
