package dev.tailorbird.ai;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import java.util.List;

/** A model was asked for and could not do it; carries the calls made, since they count for the ledger all the same. */
public final class ModelFailed extends DomainException {
    private final transient List<ModelCall> calls;

    ModelFailed(DomainException why, List<ModelCall> calls) {
        super(why.code(), why.detail(), why.errors().toArray(FieldError[]::new));
        initCause(why);
        this.calls = List.copyOf(calls);
    }

    public List<ModelCall> calls() {
        return calls;
    }
}
