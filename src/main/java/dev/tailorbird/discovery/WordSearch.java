package dev.tailorbird.discovery;

import dev.tailorbird.discovery.Fulltext.Term;
import dev.tailorbird.discovery.InboxQuery.Statement;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Words that a person looks for. The full-text index collects all rows of a word before it gives the first, so it is asked
 * only for a word that is rare in a sample of listings; the others are tested row by row.
 */
record WordSearch(Fulltext text) {
    static final int SAMPLE = 400;

    private static final String WORDS =
            "select w.listing_id from listing_words w where match (w.words) against (? in boolean mode)";
    private static final String TEXTS = "select t.listing_id from listing_text t"
            + " where match (t.title, t.company_name, t.body) against (? in boolean mode)";

    /** How often each word occurs in the newest listings: one row of numbers. */
    Statement sample() {
        return new Statement(
                "select "
                        + String.join(
                                ", ", Collections.nCopies(terms().size(), "coalesce(sum(instr(w.words, ?) > 0), 0)"))
                        + " from (select words from listing_words order by listing_id desc limit " + SAMPLE + ") w",
                needles(terms()));
    }

    /**
     * All words in title, employer, department or skills.
     *
     * @param sampled the row that {@link #sample} gave
     * @param common number in the sample from which a word is too common for the index
     */
    Condition inWords(Row sampled, int common) {
        Condition all = tested(terms());
        Term rarest = null;
        long least = common;
        for (int i = 0; i < terms().size(); i++) {
            long found = sampled.getLong(i);
            if (terms().get(i).indexed() && found < least) {
                rarest = terms().get(i);
                least = found;
            }
        }
        return rarest == null ? all : all.from(WORDS, List.of(rarest.query())).metByFew();
    }

    /** In whole texts; empty when their index can hold none of them. Names with signs must be among the words all the same. */
    List<Condition> inTexts() {
        String query = text.texts();
        if (query.isEmpty()) return List.of();
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.plain("r.listing_id in (" + TEXTS + ")", List.of(query))
                .from(TEXTS, List.of(query)));
        List<Term> signs = terms().stream().filter(Term::hasSign).toList();
        if (!signs.isEmpty()) conditions.add(tested(signs));
        return conditions;
    }

    private List<Term> terms() {
        return text.terms();
    }

    private static Condition tested(List<Term> terms) {
        return Condition.joined(
                "straight_join listing_words w on w.listing_id = r.listing_id and "
                        + String.join(" and ", Collections.nCopies(terms.size(), "instr(w.words, ?) > 0")),
                needles(terms));
    }

    private static List<Object> needles(List<Term> terms) {
        return terms.stream().<Object>map(Term::needle).toList();
    }
}
