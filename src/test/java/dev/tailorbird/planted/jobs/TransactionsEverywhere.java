package dev.tailorbird.planted.jobs;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Violation: a transaction outside a service. */
class TransactionsEverywhere {
    @WithTransaction
    Uni<Void> change() {
        return Uni.createFrom().voidItem();
    }
}
