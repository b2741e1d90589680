package dev.tailorbird.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The top command. */
@Command(
        name = "tailorbird",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs your job search on a machine you own. No command starts the server.",
        subcommands = {
            Serve.class,
            ReadResume.class,
            AnalyzeJob.class,
            CheckClaims.class,
            Tailor.class,
            Sync.class,
            RotateKeys.class
        })
final class Tailorbird implements Callable<Integer> {

    @Override
    public Integer call() {
        return new Serve().call();
    }

    static CommandLine commandLine() {
        return new CommandLine(new Tailorbird()).setUsageHelpAutoWidth(true);
    }
}
