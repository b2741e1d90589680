package dev.tailorbird.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person typed into the search field, as the database's full-text index can answer it. Operators of its boolean
 * mode never get through: only letters and digits do.
 *
 * @param words all to be found, in boolean mode; empty when nothing of the text is in the index
 * @param patterns the same for testing a single text
 * @param odd what the index leaves out, such as "C++" and "R"
 */
record Fulltext(String words, List<String> patterns, List<Odd> odd) {
    private static final int MOST_WORDS = 10;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl},;]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TAIL = Pattern.compile("[\\p{Punct}&&[^+#]]+$");

    /** Of the server's own list; it does not index them. */
    private static final Set<String> STOPWORDS = Set.of(
            "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from", "how", "i", "in", "is",
            "it", "la", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "where", "who", "will",
            "with", "und", "www");

    /** @param like what every text with the word contains, for a first quick look */
    record Odd(String pattern, String like) {}

    /** @param shortest length of the words that the server indexes */
    static Fulltext of(String typed, int shortest) {
        List<String> indexed = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> stopwords = new ArrayList<>();
        SPACE.splitAsStream(typed.strip().toLowerCase(Locale.ROOT))
                .limit(MOST_WORDS)
                .forEach(token -> {
                    List<String> words = Arrays.stream(NO_WORD.split(token))
                            .filter(word -> word.length() >= shortest && !STOPWORDS.contains(word))
                            .toList();
                    indexed.addAll(words);
                    String bare = TAIL.matcher(token).replaceFirst("");
                    if (words.isEmpty() && !bare.isEmpty()) (STOPWORDS.contains(bare) ? stopwords : rest).add(bare);
                });
        if (indexed.isEmpty() && rest.isEmpty()) rest.addAll(stopwords);
        return new Fulltext(
                String.join(
                        " ",
                        indexed.stream()
                                .distinct()
                                .map(word -> "+" + word + "*")
                                .toList()),
                indexed.stream()
                        .distinct()
                        .map(word -> "(^|[^[:alnum:]])" + word)
                        .toList(),
                rest.stream().distinct().map(Fulltext::odd).toList());
    }

    /** Nothing that could be looked for was typed. */
    boolean isEmpty() {
        return words.isEmpty() && odd.isEmpty();
    }

    /** A whole word, in the regular expressions of the database. */
    private static Odd odd(String token) {
        StringBuilder quoted = new StringBuilder();
        token.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) quoted.append('\\');
            quoted.appendCodePoint(c);
        });
        return new Odd(
                "(^|[^[:alnum:]])" + quoted + "([^[:alnum:]+#]|$)", "%" + token.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
}
