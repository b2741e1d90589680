package dev.tailorbird.claims;

import java.util.Map;
import java.util.function.Predicate;

/** Dictionary forms of English words: "served" → "serve", "children" → "child". */
final class Lemmas {
    private final Predicate<String> known;
    private final Map<String, String> irregular;

    Lemmas(Predicate<String> known, Map<String, String> irregular) {
        this.known = known;
        this.irregular = irregular;
    }

    String of(String lower) {
        String bare = lower.indexOf('.') >= 0 ? lower.replace(".", "") : lower;
        String odd = irregular.get(bare);
        if (odd != null) {
            return odd;
        }
        if (bare.length() <= 3 || bare.endsWith("ss") || bare.endsWith("us") && known.test(bare)) {
            return bare;
        }
        String cut = cut(bare);
        return cut.isEmpty() ? bare : cut;
    }

    private String cut(String w) {
        if (w.endsWith("ies")) {
            return first(w, 3, "y", "ie");
        }
        if (w.endsWith("es")) {
            return first(w, 2, "e", "");
        }
        if (w.endsWith("s")) {
            return w.substring(0, w.length() - 1);
        }
        if (w.endsWith("ied")) {
            return first(w, 3, "y", "ie");
        }
        if (w.endsWith("ed")) {
            return verb(w, 2);
        }
        if (w.endsWith("ing") && w.length() > 4) {
            return verb(w, 3);
        }
        if (w.endsWith("er") && !known.test(w)) {
            return w.endsWith("ier") ? first(w, 3, "y", "") : verb(w, 2);
        }
        if (w.endsWith("est") && !known.test(w)) {
            return w.endsWith("iest") ? first(w, 4, "y", "") : verb(w, 3);
        }
        return "";
    }

    private String verb(String w, int ending) {
        String stem = w.substring(0, w.length() - ending);
        int n = stem.length();
        boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
        if (doubled && known.test(stem.substring(0, n - 1)) && !known.test(stem)) {
            return stem.substring(0, n - 1);
        }
        if (known.test(stem + "e") && !(known.test(stem) && doubled)) {
            return known.test(stem) && prefersBare(stem) ? stem : stem + "e";
        }
        return known.test(stem) ? stem : "";
    }

    /** "filled" is from "fill", "rated" from "rate": after two consonants or two vowels the bare form is the rule. */
    private static boolean prefersBare(String stem) {
        int n = stem.length();
        if (n < 3) {
            return false;
        }
        boolean lastVowel = vowel(stem.charAt(n - 1));
        boolean beforeVowel = vowel(stem.charAt(n - 2));
        return !lastVowel && (!beforeVowel || vowel(stem.charAt(n - 3)));
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private String first(String w, int ending, String one, String two) {
        String stem = w.substring(0, w.length() - ending);
        if (known.test(stem + one)) {
            return stem + one;
        }
        return known.test(stem + two) ? stem + two : stem + one;
    }
}
