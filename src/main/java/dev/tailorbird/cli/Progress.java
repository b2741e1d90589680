package dev.tailorbird.cli;

import java.util.Locale;

/** One line that is rewritten, on a terminal only. */
final class Progress {
    private final boolean terminal = System.console() != null && System.getenv("CI") == null;

    void show(String step, int percent) {
        if (terminal) System.err.printf(Locale.ROOT, "\r\u001b[K%3d%% %s", percent, step);
    }

    void clear() {
        if (terminal) System.err.print("\r\u001b[K");
    }
}
