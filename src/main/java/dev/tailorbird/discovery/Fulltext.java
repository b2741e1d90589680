package dev.tailorbird.discovery;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a person typed into the search field, as the database's full-text index can answer it. Operators of its boolean
 * mode never get through: only letters, digits and underscores do.
 *
 * @param terms all to be found among the words of a listing
 */
record Fulltext(List<Term> terms) {
    private static final int MOST_WORDS = 10;

    /** Of the server's own list; it does not index them. */
    private static final Set<String> STOPWORDS = Set.of(
            "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from", "how", "in", "is", "it",
            "la", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "where", "who", "will", "with",
            "und", "www");

    /**
     * @param word as {@link Words} spells it
     * @param indexed whether the full-text index holds such words
     */
    record Term(String word, boolean indexed) {
        /** Such as C++; no text says it in the index's way. */
        boolean hasSign() {
            return !Words.isPlain(word) && !word.endsWith("_");
        }

        /** In boolean mode: words that begin so. Names with signs and single letters are meant whole. */
        String query() {
            return Words.isPlain(word) ? "+" + word + "*" : "+" + word;
        }

        /** What {@link Words#stored} contains then. */
        String needle() {
            return Words.isPlain(word) ? " " + word : " " + word + " ";
        }
    }

    /** @param shortest length of the words that the server indexes */
    static Fulltext of(String typed, int shortest) {
        List<String> words = Words.of(typed).stream().limit(MOST_WORDS).toList();
        Predicate<String> telling = word -> !STOPWORDS.contains(word);
        boolean tells = words.stream().anyMatch(telling);
        return new Fulltext(words.stream()
                .filter(tells ? telling : word -> true)
                .map(word -> new Term(word, word.length() >= shortest && telling.test(word)))
                .toList());
    }

    /** For whole texts, in boolean mode, as far as their index can tell; empty when it cannot. */
    String texts() {
        return terms.stream()
                .filter(term -> term.indexed && Words.isPlain(term.word))
                .map(Term::query)
                .collect(Collectors.joining(" "));
    }

    /** Nothing that could be looked for was typed. */
    boolean isEmpty() {
        return terms.isEmpty();
    }
}
