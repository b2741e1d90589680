package dev.tailorbird.ai;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model was asked for and could not do it; carries the calls made, since they count for the ledger all the same. */
public final class ModelFailed extends DomainException {
    private final transient List<ModelCall> calls;

    ModelFailed(ProblemCode code, String detail, List<ModelCall> calls, @Nullable Throwable cause) {
        super(code, detail);
        if (cause != null) initCause(cause);
        this.calls = List.copyOf(calls);
    }

    public List<ModelCall> calls() {
        return calls;
    }
}
