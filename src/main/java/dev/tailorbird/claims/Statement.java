package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text read once: its tokens, dates, quantities and meanings. */
final class Statement {
    private final NormalText text;
    private final List<Token> tokens;
    private final List<DateSpan> dates;
    private final List<Quantity> quantities;
    private final Meanings meanings;
    private final List<Rating> ratings;
    private final List<Derivations.Pair> pairs;
    private final @Nullable Glossary glossary;

    private Statement(
            NormalText text,
            List<Token> tokens,
            List<DateSpan> dates,
            List<Quantity> quantities,
            Meanings meanings,
            @Nullable Glossary glossary) {
        this.text = text;
        this.glossary = glossary;
        this.tokens = tokens;
        this.dates = dates;
        this.quantities = quantities;
        this.meanings = meanings;
        this.ratings = Rating.in(tokens, quantities);
        this.pairs = Derivations.pairs(this);
    }

    /** @param glossary of the language of the text, null for English */
    static Statement read(Words words, int number, Thesaurus thesaurus, WordSets sets, @Nullable Glossary glossary) {
        List<Token> full = sets.shortForms().inFull(words.tokens(), thesaurus.lemmas());
        List<Token> tokens = glossary == null ? full : glossary.read(full, thesaurus.lemmas());
        boolean[] taken = new boolean[tokens.size()];
        List<DateSpan> dates = new DateReader().read(tokens, taken);
        List<Quantity> quantities = new QuantityReader(sets).read(tokens, number, taken);
        return new Statement(words.text(), tokens, dates, quantities, Meanings.of(thesaurus, tokens), glossary);
    }

    /** The glossary that it was read by, null when it is English. */
    @Nullable
    Glossary glossary() {
        return glossary;
    }

    /** Token {@code i} as it was written, in lower case without accents. */
    String written(int i) {
        return Tokeniser.plain(
                text.text().substring(tokens.get(i).start(), tokens.get(i).end()));
    }

    NormalText text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    boolean at(int i, String lower) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(lower);
    }

    List<DateSpan> dates() {
        return dates;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<Rating> ratings() {
        return ratings;
    }

    /** Changes "from … to …". */
    List<Derivations.Pair> pairs() {
        return pairs;
    }

    Meanings meanings() {
        return meanings;
    }

    /** Is token {@code i} the first word of the text, of a sentence in it, or of an item after a colon? */
    boolean opens(int i) {
        int at = i - 1;
        while (at >= 0
                && (tokens.get(at).is("\"")
                        || tokens.get(at).is("(")
                        || tokens.get(at).is("-") && !tokens.get(at).glued())) {
            at--;
        }
        return at < 0
                || tokens.get(at).is(".")
                || tokens.get(at).is(":")
                || tokens.get(at).is(";")
                || tokens.get(at).is("!");
    }

    /** Written Like a Headline: most longer words have a capital. */
    boolean headline() {
        long words =
                tokens.stream().filter(t -> t.word() && t.text().length() > 3).count();
        long capitals = tokens.stream()
                .filter(t -> t.capital() && t.text().length() > 3)
                .count();
        return capitals * 2 > words;
    }

    /** The tokens of the clause around {@code i}: up to a comma, semicolon or full stop on both sides. */
    List<Token> clause(int i) {
        int from = i;
        while (from > 0 && !breaks(tokens.get(from - 1)) && i - from < 25) {
            from--;
        }
        int to = i + 1;
        while (to < tokens.size() && !breaks(tokens.get(to)) && to - i < 25) {
            to++;
        }
        return new ArrayList<>(tokens.subList(from, to));
    }

    private static boolean breaks(Token token) {
        return token.is(",") || token.is(";") || token.is(".") || token.is("!");
    }
}
