package dev.tailorbird.ai;

import java.util.concurrent.Callable;

/** Whose models the tasks on this thread use: the server's, until somebody's own are bound. */
final class ModelScope {
    private static final ThreadLocal<ModelSettings> CURRENT = ThreadLocal.withInitial(() -> ModelSettings.SERVER);

    private ModelScope() {}

    static ModelSettings current() {
        return CURRENT.get();
    }

    static <T> T with(ModelSettings settings, Callable<T> work) throws Exception {
        CURRENT.set(settings);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }
}
