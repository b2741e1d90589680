package dev.tailorbird.skills;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word of a text: letters and digits, with the signs of "C++" and "C#" kept; {@code folded} is in lower case. */
record Word(String folded, int start, int end) {

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            at = withSigns(text, at);
            words.add(new Word(folded(text.substring(start, at)), start, at));
        }
        return words;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return lower;
    }

    private static int withSigns(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 2 && (text.charAt(end) == '+' || text.charAt(end) == '#')) {
            end++;
        }
        boolean one = end == at + 1 && text.charAt(at) == '+';
        boolean joined = end < text.length() && isPart(text.charAt(end));
        return one || joined ? at : end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }
}
