package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines into sentences and clauses, and knows the words that make one a wish rather than a demand. */
final class Clauses {
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<![A-Z]|\\b(?:e\\.g|i\\.e|etc|vs|incl|approx|min|max|Sr|Jr|Dr|No|Inc|Ltd|St|bzw|ca|inkl|z\\.B)|\\.\\p{L})[.!?]+\\s+(?=[\\p{Lu}\\d\"“¿(])");
    private static final Pattern PREFERRED = Pattern.compile(
            "\\b(preferred|preferably|preference|a (huge |big |strong |definite |real )?plus\\b|nice[ -]to[ -]have|bonus|desirable|desired|ideally|"
                    + "(an|added|big) advantage|advantageous|would be (great|nice|beneficial|helpful)|not required|helpful|beneficial|"
                    + "appreciated|welcome|optional|great if|good if|wünschenswert|von vorteil|idealerweise|gerne|"
                    + "un plus|souhait[ée]e?s?|appréci[ée]e?s?|idéalement|serait un|deseable|valorable|se valorar[áa]|preferible(mente)?|de preferencia)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Clauses() {}

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(text);
        int from = 0;
        while (matcher.find()) {
            sentences.add(text.substring(from, matcher.end()).strip());
            from = matcher.end();
        }
        if (from < text.length()) {
            sentences.add(text.substring(from).strip());
        }
        return sentences;
    }

    static boolean isWish(String clause) {
        return PREFERRED.matcher(clause).find();
    }
}
