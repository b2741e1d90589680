package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts lines into sentences and clauses, and knows the words that make one a wish rather than a demand. */
final class Clauses {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "incl", "approx", "min", "max", "Sr", "Jr", "Dr", "No", "Inc", "Ltd", "St",
            "bzw", "ca", "inkl", "z.B", "Ing", "Mr", "Mrs", "Ms", "Std", "evtl", "ggf", "mind", "ej");
    private static final String OPENERS = "\"“¿(";
    private static final Pattern PREFERRED = Pattern.compile(
            "\\b(preferred|preferably|preference|a (huge |big |strong |definite |real )?plus\\b|nice[ -]to[ -]have|bonus|desirable|desired|ideally|"
                    + "(an|added|big) advantage|advantageous|would be (great|nice|beneficial|helpful)|not required|helpful|beneficial|"
                    + "appreciated|welcome|optional|great if|good if|wünschenswert|von vorteil|idealerweise|gerne|"
                    + "un plus|souhait[ée]e?s?|appréci[ée]e?s?|idéalement|serait un|deseable|valorable|se valorar[áa]|preferible(mente)?|de preferencia)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> WISH_STEMS = List.of(
            "prefer",
            "plus",
            "nice",
            "bonus",
            "desir",
            "ideal",
            "idéal",
            "advantage",
            "would be",
            "not required",
            "helpful",
            "beneficial",
            "appreciat",
            "welcome",
            "optional",
            "great if",
            "good if",
            "wünsch",
            "vorteil",
            "gerne",
            "souhait",
            "appréci",
            "serait",
            "desea",
            "valora");

    private Clauses() {}

    /** Whether a text in lower case has one of these stems: the cheap look before a costly pattern. */
    static boolean hasAny(String lower, List<String> stems) {
        for (String stem : stems) {
            if (lower.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isStop(text, at)) {
                at++;
                continue;
            }
            int stop = at;
            while (isStop(text, at)) {
                at++;
            }
            int next = at;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            boolean ends = next > at && next < text.length() && opens(text.charAt(next));
            if (ends && (at - stop > 1 || !isAbbreviation(text, stop))) {
                sentences.add(text.substring(from, at).strip());
                from = next;
            }
        }
        if (from < text.length()) {
            sentences.add(text.substring(from).strip());
        }
        return sentences;
    }

    static boolean isWish(String clause) {
        return hasAny(clause.toLowerCase(Locale.ROOT), WISH_STEMS)
                && PREFERRED.matcher(clause).find();
    }

    private static boolean isStop(String text, int at) {
        return at < text.length() && ".!?".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || OPENERS.indexOf(c) >= 0;
    }

    /** "U.S.", "J." and "approx." end no sentence; "SQL." does. */
    private static boolean isAbbreviation(String text, int stop) {
        int from = stop;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() > 1 && word.charAt(word.length() - 2) == '.';
        return initials || ABBREVIATIONS.contains(word);
    }
}
