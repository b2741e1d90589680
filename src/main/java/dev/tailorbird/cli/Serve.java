package dev.tailorbird.cli;

import dev.tailorbird.platform.ServerStart;
import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the server with its page and API, and stays until it is stopped. */
@Command(name = "serve", description = "Start the server (page and API).")
final class Serve implements Callable<Integer> {
    @Override
    public Integer call() {
        try {
            ServerStart.prepare().forEach(System::setProperty);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            return 1;
        }
        Quarkus.run();
        return 0;
    }
}
