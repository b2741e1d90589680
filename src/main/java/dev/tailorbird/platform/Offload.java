package dev.tailorbird.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one place where blocking or long computing work leaves the event loop: a bounded pool of workers. The answer
 * comes back on the caller's context, so that a reactive session may be used after it.
 */
@ApplicationScoped
public class Offload {
    private final WorkerExecutor workers;

    Offload(Vertx vertx, @ConfigProperty(name = "tailorbird.workers", defaultValue = "4") int size) {
        workers = vertx.createSharedWorkerExecutor("tailorbird-offload", size, 10, TimeUnit.MINUTES);
    }

    public <T> Uni<T> call(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> workers.executeBlocking(work, false).toCompletionStage());
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
