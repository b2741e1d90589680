package dev.tailorbird.cli;

import dev.tailorbird.platform.ServerStart;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Adds a key for stored personal data. */
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = "Add a key for stored personal data. Servers encrypt with it from their next start on; older keys"
                + " stay, because they still decrypt what was stored before.")
final class RotateKeys implements Callable<Integer> {
    @Override
    public Integer call() {
        try {
            Output.say("A key was added to " + ServerStart.rotateDataKeys()
                    + ". Back the file up, then restart every server.");
            return Output.DONE;
        } catch (IllegalStateException e) {
            Output.say(String.valueOf(e.getMessage()));
            return Output.FAILED;
        }
    }
}
