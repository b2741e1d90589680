package dev.tailorbird.ai;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An AI task with its two implementations of equal rank, and the one place that chooses between them. Blocks while a
 * model answers. An answer must pass the check; one that does not is asked for once more with the error in the prompt.
 *
 * @param <I> what is asked
 * @param <O> what is answered
 */
public final class Task<I, O> {
    private static final Logger LOG = Logger.getLogger(Task.class);
    private static final int TRIES = 2;

    private final String name;
    private final String promptVersion;
    private final @Nullable Function<I, O> model;
    private final Function<I, O> local;
    private final BiFunction<I, O, List<String>> check;
    private final Predicate<I> modelHelps;

    /**
     * @param model null when no model is configured; throws {@link AnswerRefused} for an answer it cannot use
     * @param check problems of an answer in words that help a model do better; empty when it is good
     */
    public Task(
            String name,
            String promptVersion,
            @Nullable Function<I, O> model,
            Function<I, O> local,
            BiFunction<I, O, List<String>> check) {
        this(name, promptVersion, model, local, check, input -> true);
    }

    private Task(
            String name,
            String promptVersion,
            @Nullable Function<I, O> model,
            Function<I, O> local,
            BiFunction<I, O, List<String>> check,
            Predicate<I> modelHelps) {
        this.name = name;
        this.promptVersion = promptVersion;
        this.model = model;
        this.local = local;
        this.check = check;
        this.modelHelps = modelHelps;
    }

    /** The same task, which leaves input that needs no model (already structured, say) to the local engine. */
    public Task<I, O> modelOnlyFor(Predicate<I> modelHelps) {
        return new Task<>(name, promptVersion, model, local, check, modelHelps);
    }

    /** A task that only the local engine can do. */
    public static <I, O> Task<I, O> local(String name, String version, Function<I, O> local) {
        return new Task<>(name, version, null, local, (input, answer) -> List.of());
    }

    public String name() {
        return name;
    }

    public String promptVersion() {
        return promptVersion;
    }

    /** False when every run ends in the local engine. */
    public boolean hasModel() {
        return model != null;
    }

    /** @throws ModelFailed when {@code requested} is {@link Engine#MODEL} and the model cannot do it */
    public Answer<O> run(I input, Engine requested) {
        return run(input, requested, false);
    }

    /** The same, but never with an answer kept from an earlier run. */
    public Answer<O> runAgain(I input, Engine requested) {
        return run(input, requested, true);
    }

    private Answer<O> run(I input, Engine requested, boolean fresh) {
        if (requested == Engine.LOCAL || !modelHelps.test(input)) return local(input, null, List.of());
        ModelRun run = new ModelRun(name, fresh);
        try {
            O value = ask(input, run);
            return new Answer<>(value, run.model(), promptVersion, null, run.calls());
        } catch (DomainException e) {
            if (requested == Engine.AUTO) return local(input, e.detail(), run.calls());
            throw new ModelFailed(e, run.calls());
        }
    }

    private Answer<O> local(I input, @Nullable String reason, List<ModelCall> calls) {
        return new Answer<>(local.apply(input), Answer.LOCAL, promptVersion, reason, calls);
    }

    private O ask(I input, ModelRun run) {
        if (model == null) throw NotConfigured.problem();
        for (int attempt = 1; ; attempt++) {
            String wrong;
            try {
                @Nullable O value = run.call(() -> model.apply(input));
                if (value == null) throw new AnswerRefused("there was no answer");
                List<String> problems = check.apply(input, value);
                if (problems.isEmpty()) {
                    run.accepted();
                    return value;
                }
                wrong = String.join("; ", problems);
            } catch (DomainException e) {
                throw e;
            } catch (RuntimeException e) {
                wrong = Failures.describe(e);
                if (!Failures.expected(e)) LOG.errorf(e, "task %s could not use the model's answer", name);
            }
            run.refused(wrong);
            if (attempt == TRIES)
                throw new DomainException(
                        ProblemCode.MODEL_ANSWER_INVALID,
                        "The model's answer could not be used, also when asked again (" + Failures.brief(wrong)
                                + "). Try again, choose another model, or use the local engine.");
        }
    }
}
