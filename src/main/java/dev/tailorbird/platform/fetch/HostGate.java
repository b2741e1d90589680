package dev.tailorbird.platform.fetch;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the requests to one host through: a few at once, and not faster than the pause allows. */
final class HostGate {
    private final Vertx vertx;
    private final int atOnce;
    private final long pauseNanos;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;
    private boolean timed;
    private long opensAt = System.nanoTime();

    HostGate(Vertx vertx, int atOnce, Duration pause) {
        this.vertx = vertx;
        this.atOnce = atOnce;
        this.pauseNanos = pause.toNanos();
    }

    <T> Uni<T> pass(Supplier<Uni<T>> request) {
        return Uni.createFrom()
                .<Void>emitter(turn -> enter(() -> turn.complete(null)))
                .chain(() -> request.get().onTermination().invoke(this::leave));
    }

    /** Nobody passes for this long: the host asked for it. */
    synchronized void hold(Duration time) {
        opensAt = Math.max(opensAt, System.nanoTime() + time.toNanos());
    }

    private void enter(Runnable turn) {
        synchronized (this) {
            waiting.add(turn);
        }
        next();
    }

    private void leave() {
        synchronized (this) {
            running--;
        }
        next();
    }

    private void next() {
        Runnable turn = takeTurn();
        if (turn == null) return;
        turn.run();
        next();
    }

    private synchronized @Nullable Runnable takeTurn() {
        if (waiting.isEmpty() || running >= atOnce || timed) return null;
        long wait = opensAt - System.nanoTime();
        if (wait > 0) {
            timed = true;
            vertx.setTimer(Math.max(1, Duration.ofNanos(wait).toMillis()), now -> opened());
            return null;
        }
        running++;
        opensAt = System.nanoTime() + pauseNanos;
        return waiting.poll();
    }

    private void opened() {
        synchronized (this) {
            timed = false;
        }
        next();
    }
}
