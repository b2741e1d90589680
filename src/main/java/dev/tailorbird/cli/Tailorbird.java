package dev.tailorbird.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The top command. */
@Command(
        name = "tailorbird",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs your job search on a machine you own. No command starts the server.",
        subcommands = {Serve.class})
final class Tailorbird extends Serve {

    static CommandLine commandLine() {
        return new CommandLine(new Tailorbird()).setUsageHelpAutoWidth(true);
    }
}
