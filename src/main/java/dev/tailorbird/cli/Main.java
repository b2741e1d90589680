package dev.tailorbird.cli;

import io.quarkus.runtime.annotations.QuarkusMain;

/** The entry point: commands that need no account run without server and database; no command is {@code serve}. */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        System.setProperty("java.awt.headless", "true");
        int exit = Tailorbird.commandLine().execute(args);
        if (exit != 0) System.exit(exit);
    }
}
