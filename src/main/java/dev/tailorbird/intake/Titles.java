package dev.tailorbird.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How much a text looks like a job title, an employer or a school, by the words of the data files. */
final class Titles {
    private static final Map<String, List<String>> TITLES = WordLists.load("titles.txt");
    private static final Map<String, List<String>> NAMES = WordLists.load("organisations.txt");
    private static final Set<String> TITLE_WORDS = plain(TITLES, "WORD");
    private static final Set<String> TITLE_SUFFIXES = plain(TITLES, "SUFFIX");
    private static final Set<String> LEGAL = plain(NAMES, "LEGAL");
    private static final Set<String> ORGANISATION_WORDS = plain(NAMES, "WORD");
    private static final Set<String> SCHOOL_WORDS = plain(NAMES, "SCHOOL");
    private static final Set<String> SCHOOL_SUFFIXES = plain(NAMES, "SCHOOLSUFFIX");
    /** "S.L.", "B.V.": the dots within. */
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");

    private static final Pattern GENDER =
            Pattern.compile("(?i)\\((?:m|w|f|d|h)(?:/(?:m|w|f|d|h|x)){1,2}\\)|\\p{L}:in\\b|\\p{L}\\*in\\b|/-?in\\b");

    private Titles() {}

    static boolean hasTitleWord(String text) {
        return title(text) > 0;
    }

    /** 0 when nothing speaks for a job title; one for each word that does, more when it stands last. */
    static double title(String text) {
        String[] words = WordLists.plain(text).split(" ");
        double score = GENDER.matcher(text).find() ? 1 : 0;
        for (int i = 0; i < words.length; i++) {
            boolean title = TITLE_WORDS.contains(words[i])
                    || i + 1 < words.length && TITLE_WORDS.contains(words[i] + " " + words[i + 1])
                    || endsWith(words[i], TITLE_SUFFIXES, 3)
                    || words[i].length() > 4
                            && words[i].endsWith("s")
                            && TITLE_WORDS.contains(words[i].substring(0, words[i].length() - 1));
            if (title) score += i == words.length - 1 ? 1.2 : 1;
        }
        return Math.min(score, 2.5);
    }

    static boolean isLegalForm(String text) {
        return LEGAL.contains(WordLists.plain(DOTTED.matcher(text).replaceAll("$1")));
    }

    /** Positive for a job title, negative for an employer: "Bank Manager" is a title though it names a bank. */
    static double look(String text) {
        double organisation = organisation(text);
        return title(text) - (endsAsTitle(text) ? Math.max(0, organisation - 1.2) : organisation);
    }

    /** True when the last word, or the last before "of", "for", a comma or a dash, is one of a job title. */
    static boolean endsAsTitle(String text) {
        String head = text.split("\\s+(?:of|for|de|du|der|di|in|–|—|-|\\|)\\s|[,(/]", 2)[0];
        String[] words = WordLists.plain(head).split(" ");
        String last = words[words.length - 1];
        return TITLE_WORDS.contains(last) || endsWith(last, TITLE_SUFFIXES, 3);
    }

    /** 0 when nothing speaks for an employer's name. */
    static double organisation(String text) {
        String[] words = WordLists.plain(DOTTED.matcher(text).replaceAll("$1")).split(" ");
        double score = 0;
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            if (i > 0 && LEGAL.contains(words[i]) && (last || words[i].length() > 2)) score += last ? 2 : 1;
            else if (ORGANISATION_WORDS.contains(words[i])) score += last ? 0.9 : 0.6;
            else if (i + 1 < words.length && ORGANISATION_WORDS.contains(words[i] + " " + words[i + 1])) score += 0.8;
        }
        if (school(text) > 0) score += 0.8;
        if (text.matches(".*\\p{Ll}\\p{Lu}.*|.*\\.(?:com|io|ai|org|net|de|fr|es)\\b.*")) score += 0.5;
        return Math.min(score, 3);
    }

    static double school(String text) {
        double score = 0;
        String[] words = WordLists.plain(text).split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean pair = i > 0 && SCHOOL_WORDS.contains(words[i - 1] + " " + words[i]);
            if (pair || SCHOOL_WORDS.contains(words[i]) || endsWith(words[i], SCHOOL_SUFFIXES, 2)) score += 1;
        }
        return Math.min(score, 2);
    }

    private static boolean endsWith(String word, Set<String> suffixes, int more) {
        for (String suffix : suffixes)
            if (word.length() >= suffix.length() + more && word.endsWith(suffix)) return true;
        return false;
    }

    private static Set<String> plain(Map<String, List<String>> lists, String key) {
        Set<String> words = new HashSet<>();
        for (String word : lists.getOrDefault(key, List.of())) words.add(WordLists.plain(word));
        return words;
    }
}
