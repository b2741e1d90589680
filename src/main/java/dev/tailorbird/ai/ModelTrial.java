package dev.tailorbird.ai;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.langchain4j.service.UserMessage;
import dev.tailorbird.platform.web.Allowance;
import io.quarkiverse.langchain4j.RegisterAiService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks a model for next to nothing, to see whether it can be asked. */
@ApplicationScoped
class ModelTrial {
    static final String TASK = "try-model";
    private static final int A_MINUTE = 10;

    private final AccountModels models;
    private final LedgerService ledger;
    private final Allowance allowance = Allowance.perMinute(A_MINUTE);
    private final Task<String, Ready> task;

    ModelTrial(AccountModels models, LedgerService ledger, Asker asker) {
        this.models = models;
        this.ledger = ledger;
        task = new Task<>(TASK, "1", asker::ask, word -> new Ready(true), ModelTrial::problems);
    }

    /**
     * What came of it.
     *
     * @param millis from asking to the answer or the failure, retries included
     * @param problem what went wrong and what to do, null when all is well
     */
    record Outcome(
            boolean works,
            String model,
            long millis,
            @Nullable String problem) {}

    /** The answer. */
    record Ready(@JsonProperty(required = true) @Nullable Boolean ready) {}

    @ApplicationScoped
    @RegisterAiService(
            chatLanguageModelSupplier = RoutingModelSupplier.class,
            chatMemoryProviderSupplier = RegisterAiService.NoChatMemoryProviderSupplier.class)
    interface Asker {
        @UserMessage("Answer that {word} is true.")
        Ready ask(String word);
    }

    /** @param name the task whose model is tried; another name tries the standard model */
    Uni<Outcome> of(UUID accountId, String name) {
        allowance.take(accountId);
        return models.settings(accountId)
                .chain(settings -> models.call(settings.onlyOf(name), () -> task.runAgain("ready", Engine.MODEL)))
                .map(answer -> outcome(answer.calls(), null))
                .onFailure(ModelFailed.class)
                .recoverWithItem(e -> outcome(((ModelFailed) e).calls(), ((ModelFailed) e).detail()))
                .call(outcome -> ledger.record(accountId, outcome.calls))
                .map(Tried::outcome);
    }

    private record Tried(Outcome outcome, List<ModelCall> calls) {}

    private static Tried outcome(List<ModelCall> calls, @Nullable String problem) {
        long millis = calls.stream().mapToLong(ModelCall::millis).sum();
        String model = calls.isEmpty() ? "" : calls.get(0).model();
        return new Tried(new Outcome(problem == null, model, millis, problem), calls);
    }

    private static List<String> problems(String word, Ready answer) {
        return Boolean.TRUE.equals(answer.ready()) ? List.of() : List.of("ready must be true");
    }
}
