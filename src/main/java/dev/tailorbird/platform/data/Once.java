package dev.tailorbird.platform.data;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.DatabaseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Makes what a unique key of the database allows once, such as the answer to an Idempotency-Key. */
public final class Once {
    private static final int DUPLICATE = 1062;

    private Once() {}

    /**
     * What is there already, or else what is made now. Of two requests at the same instant both make it, the database
     * refuses the second, and that one is given what the first made.
     *
     * @param find looks for it, in a transaction of its own each time
     * @param make stores it, and fails when its key is taken
     */
    public static <T> Uni<T> made(Supplier<Uni<Optional<T>>> find, Supplier<Uni<T>> make) {
        return find.get().chain(known -> known.map(Once::item)
                .orElseGet(() -> make.get().onFailure(Once::isTaken).recoverWithUni(taken -> find.get()
                        .chain(first -> first.map(Once::item)
                                .orElseGet(() -> Uni.createFrom().failure(taken))))));
    }

    private static <T> Uni<T> item(T made) {
        return Uni.createFrom().item(made);
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof ConstraintViolationException
                    || t instanceof DatabaseException refused && refused.getErrorCode() == DUPLICATE) return true;
        return false;
    }
}
