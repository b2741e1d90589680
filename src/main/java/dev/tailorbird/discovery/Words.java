package dev.tailorbird.discovery;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words in the form in which listings are looked for: small letters without accents, and signs that make a name of their
 * own spelled out, so that the full-text index holds "C++", "C#" and "R" too. Letters that stand alone get an underscore,
 * because the index knows no words of one letter.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[+#]*");
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]+");
    private static final int STORED = 2000;

    private Words() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.add(
                        word.length() == 1
                                ? word + "_"
                                : word.replace("+", "_p").replace("#", "_h")));
        return words;
    }

    /** Whether it is spelled as it is in texts. */
    static boolean isPlain(String word) {
        return word.indexOf('_') < 0;
    }

    /** The words of a listing as they are stored: a space before and after each; what is too much is left out. */
    static String stored(String text) {
        StringBuilder stored = new StringBuilder(" ");
        for (String word : of(text))
            if (stored.length() + word.length() < STORED) stored.append(word).append(' ');
        return stored.toString();
    }
}
