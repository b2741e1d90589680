package dev.tailorbird.resume;

import java.text.Bidi;
import java.util.function.BiConsumer;

/** Which way pieces of a text run. */
final class Direction {
    private Direction() {}

    /** Gives each piece in the order of the text, true with those that run from right to left. */
    static void runs(String text, BiConsumer<String, Boolean> piece) {
        char[] signs = text.toCharArray();
        if (!Bidi.requiresBidi(signs, 0, signs.length)) {
            piece.accept(text, false);
            return;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            piece.accept(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run) % 2 == 1);
        }
    }
}
