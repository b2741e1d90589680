package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words brought to a common form, so that "designing" meets "designed". English only; other words stay as they are. */
final class Stems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#'’.]*");
    private static final Set<String> STOP = Set.of(
            ("a an and are as at be been being by can could did do does for from had has have having he her his i if in"
                            + " into is it its may me more most must my nor not of on or our own per she should so some such than"
                            + " that the their them then there these they this those through to too under up us was we were what"
                            + " when where which while who will with within without would you your about across all also any"
                            + " both but each etc including e.g i.e via using use used")
                    .split(" "));

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}+#]+");

    private Stems() {}

    /** A name as a program compares it, whatever its capitals, marks and plural: "Node.js" is " node js ". */
    static String spelling(String name) {
        StringBuilder parts = new StringBuilder(" ");
        Matcher part = PART.matcher(name.toLowerCase(Locale.ROOT));
        while (part.find()) parts.append(stem(part.group())).append(' ');
        return parts.toString();
    }

    /** The stems of the words that carry meaning, in the text's order. */
    static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = plain(words.group());
            if (!word.isEmpty() && !STOP.contains(word)) stems.add(stem(word));
        }
        return stems;
    }

    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        while (plain.endsWith(".") || plain.endsWith("'")) plain = plain.substring(0, plain.length() - 1);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    static String stem(String word) {
        if (word.length() < 4 || !word.chars().allMatch(Character::isLetter)) return word;
        String w = singular(word);
        w = without(w, "ingly", 4);
        w = without(w, "edly", 4);
        w = nounless(w);
        if (w.endsWith("ing") && hasVowel(w, w.length() - 3) && w.length() > 5)
            w = single(w.substring(0, w.length() - 3));
        else if (w.endsWith("ed") && hasVowel(w, w.length() - 2) && w.length() > 4)
            w = single(w.substring(0, w.length() - 2));
        if (w.endsWith("ly") && w.length() > 5) w = w.substring(0, w.length() - 2);
        if (w.endsWith("e") && w.length() > 4) w = w.substring(0, w.length() - 1);
        if (w.endsWith("is") && w.length() > 6) w = w.substring(0, w.length() - 1) + "z"; // optimise, optimize
        return w.endsWith("y") && w.length() > 3 ? w.substring(0, w.length() - 1) + "i" : w;
    }

    private static String nounless(String w) {
        if (w.endsWith("ization") || w.endsWith("isation")) return w.substring(0, w.length() - 7) + "iz";
        if (w.endsWith("ation") && w.length() > 7) return w.substring(0, w.length() - 3);
        if (w.endsWith("ment") && w.length() > 7) return w.substring(0, w.length() - 4);
        return w;
    }

    private static String singular(String w) {
        if (w.endsWith("ies") && w.length() > 4) return w.substring(0, w.length() - 3) + "y";
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes"))
            return w.substring(0, w.length() - 2);
        boolean plural = w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is");
        return plural ? w.substring(0, w.length() - 1) : w;
    }

    private static String without(String w, String ending, int least) {
        return w.endsWith(ending) && w.length() - ending.length() >= least
                ? w.substring(0, w.length() - ending.length())
                : w;
    }

    /** "runn" to "run"; "call" and "miss" stay. */
    private static String single(String w) {
        int n = w.length();
        boolean twice = n > 3 && w.charAt(n - 1) == w.charAt(n - 2);
        return twice && "lsz".indexOf(w.charAt(n - 1)) < 0 ? w.substring(0, n - 1) : w;
    }

    private static boolean hasVowel(String w, int end) {
        for (int i = 0; i < end; i++) if ("aeiouy".indexOf(w.charAt(i)) >= 0) return true;
        return false;
    }
}
