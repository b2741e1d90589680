package dev.tailorbird.intake;

import org.jspecify.annotations.Nullable;

/**
 * A word with its box. Lengths are points; in formats without a layout they are made up from character counts, so that
 * the same rules hold.
 *
 * @param apart true when something that is no text (an icon) stands before it
 */
record Word(
        String text,
        float x,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean italic,
        @Nullable String url,
        boolean apart) {

    Word withUrl(String address) {
        return new Word(text, x, right, baseline, size, bold, italic, address, apart);
    }

    /** Without weight and slant, so that it forms one run with its neighbours. */
    Word plain() {
        return new Word(text, x, right, baseline, size, false, false, url, apart);
    }

    Word withText(String other, float left) {
        return new Word(other, left, right, baseline, size, bold, italic, url, apart);
    }
}
