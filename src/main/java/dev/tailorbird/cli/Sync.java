package dev.tailorbird.cli;

import dev.tailorbird.platform.ServerStart;
import io.quarkus.runtime.Quarkus;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the boards of the chosen companies now. Works on the server's own database, also while the server runs. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Read the boards of all chosen companies now. Needs the server's database; the server may run.")
final class Sync implements Callable<Integer> {
    /** No page and no API; results alone on standard output. */
    private static final Map<String, String> QUIET =
            Map.of("quarkus.http.host-enabled", "false", "quarkus.log.console.stderr", "true");

    @Option(names = "--keywords", paramLabel = "K", description = "Only searches whose term contains these words.")
    @Nullable
    String keywords;

    @Option(names = "--location", paramLabel = "L", description = "A place, for boards that can search by place.")
    @Nullable
    String location;

    @Option(names = "--company", paramLabel = "C", description = "Only the company of this name.")
    @Nullable
    String company;

    @Option(names = "--json", description = "Print the run with its tasks as JSON.")
    boolean json;

    @Override
    public Integer call() {
        try {
            ServerStart.prepareBesideServer().forEach(System::setProperty);
        } catch (IllegalStateException e) {
            Output.say(String.valueOf(e.getMessage()));
            return Output.FAILED;
        }
        QUIET.forEach(System::setProperty);
        AtomicInteger exit = new AtomicInteger(Output.FAILED);
        Quarkus.run(
                SyncApplication.class,
                (code, failure) -> {
                    if (failure != null) Output.say("The sync failed: " + failure.getMessage());
                    exit.set(failure == null ? code : Output.FAILED);
                },
                given(keywords),
                given(location),
                given(company),
                Boolean.toString(json));
        return exit.get();
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
