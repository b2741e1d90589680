package dev.tailorbird.cli;

import dev.tailorbird.discovery.sync.RunState;
import dev.tailorbird.discovery.sync.SyncRunView;
import dev.tailorbird.discovery.sync.SyncService;
import dev.tailorbird.discovery.sync.SyncTaskView;
import dev.tailorbird.discovery.sync.TaskState;
import dev.tailorbird.shared.DomainException;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@link Sync} does once the container is up: its workers read the boards, and this waits and tells. */
@ApplicationScoped
@Unremovable
class SyncApplication implements QuarkusApplication {
    private static final int LOOK_AGAIN_MILLIS = 500;

    private final SyncService syncs;
    private final Progress progress = new Progress();

    SyncApplication(SyncService syncs) {
        this.syncs = syncs;
    }

    /** @param args keywords, location and company, empty when not given; whether JSON is wanted */
    @Override
    public int run(String... args) throws InterruptedException {
        try {
            SyncRunView run = followed(await(() -> syncs.command(given(args[0]), given(args[1]), given(args[2]))));
            run.tasks().forEach(SyncApplication::tell);
            Output.say(summary(run));
            if (Boolean.parseBoolean(args[3])) Output.json(run);
            return run.tasks().stream().allMatch(task -> task.state() == TaskState.FAILED)
                    ? Output.FAILED
                    : Output.DONE;
        } catch (DomainException e) {
            return Output.problem(e);
        }
    }

    private SyncRunView followed(SyncRunView begun) throws InterruptedException {
        SyncRunView run = begun;
        while (run.state() != RunState.DONE) {
            SyncRunView.Progress done = run.progress();
            progress.show(
                    done.done() + " of " + Output.counted(done.total(), "company", "companies") + ", "
                            + Output.counted(run.totals().fetched(), "posting", "postings"),
                    100 * done.done() / Math.max(1, done.total()));
            Thread.sleep(LOOK_AGAIN_MILLIS);
            run = await(() -> syncs.progress(begun.id()));
        }
        progress.clear();
        return run;
    }

    private static void tell(SyncTaskView task) {
        String figures = String.format(
                Locale.ROOT,
                "%-40s %s, %d new, %d changed, %d gone",
                task.name() + " (" + task.platformLabel() + ")",
                Output.counted(task.fetched(), "posting", "postings"),
                task.added(),
                task.changed(),
                task.gone());
        Output.say(task.problem() == null ? figures : figures + ". " + task.problem());
    }

    static String summary(SyncRunView run) {
        SyncRunView.Totals t = run.totals();
        return String.format(
                Locale.ROOT,
                "%s: %s, %d new, %d changed, %d gone; %s with problems.",
                Output.counted(run.progress().total(), "company", "companies"),
                Output.counted(t.fetched(), "posting", "postings"),
                t.added(),
                t.changed(),
                t.gone(),
                Output.counted(t.failed(), "company", "companies"));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
