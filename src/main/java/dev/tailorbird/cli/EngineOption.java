package dev.tailorbird.cli;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import picocli.CommandLine.Option;

/** Who does the work of a command: the model that the environment names, or the local engine. */
final class EngineOption {
    @Option(
            names = "--engine",
            defaultValue = "auto",
            description = "auto (the model if one is configured), local or model (${DEFAULT-VALUE}).")
    String name = "auto";

    Engine engine() {
        try {
            return Engine.of(name);
        } catch (IllegalArgumentException unknown) {
            throw new DomainException(
                    ProblemCode.INVALID,
                    "The engine must be auto, local or model.",
                    new FieldError("--engine", "must be auto, local or model"));
        }
    }

    /** Says why the local engine answered although a model is configured; without one that is what is expected. */
    static void sayReason(Answer<?> answer) {
        if (PlainServices.configured() && answer.reason() != null)
            Output.say("The local engine answered: " + answer.reason());
    }
}
