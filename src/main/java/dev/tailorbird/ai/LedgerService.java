package dev.tailorbird.ai;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The token ledger: every call of a model, per account, whether it served or failed. */
@ApplicationScoped
public class LedgerService {
    private final AiCalls calls;
    private final AccountModels models;

    LedgerService(AiCalls calls, AccountModels models) {
        this.calls = calls;
        this.models = models;
    }

    /** Runs a task with the account's models, with no transaction open, and writes its calls into the ledger. */
    public <O> Uni<Answer<O>> counted(UUID accountId, Supplier<Answer<O>> task) {
        return models.call(accountId, task::get)
                .call(answer -> record(accountId, answer.calls()))
                .onFailure(ModelFailed.class)
                .call(failure -> record(accountId, ((ModelFailed) failure).calls()));
    }

    public Uni<Void> record(UUID accountId, List<ModelCall> made) {
        if (made.isEmpty()) return Uni.createFrom().voidItem();
        return Panache.withTransaction(() -> calls.persist(
                made.stream().map(call -> AiCallRow.of(accountId, call)).toList()));
    }

    /** Use since midnight UTC. */
    @WithSession
    public Uni<Usage> today(UUID accountId) {
        Instant midnight =
                LocalDate.now(ZoneOffset.UTC).atStartOfDay(ZoneOffset.UTC).toInstant();
        return calls.since(accountId, midnight).map(Usage::of);
    }
}
