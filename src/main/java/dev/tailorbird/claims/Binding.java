package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;

/** Ties a number to its thing: does the evidence's number count, or change, the same thing in the same way? */
final class Binding {
    private static final int REACH = 9;

    private final Thesaurus thesaurus;
    private final WordSets sets;

    Binding(Thesaurus thesaurus, WordSets sets) {
        this.thesaurus = thesaurus;
        this.sets = sets;
    }

    boolean sameThing(Statement sentence, Quantity q, Quantity e, Basis basis) {
        Statement statement = basis.statements().get(e.statement());
        List<Token> counted = concrete(q.nouns());
        if (q.sort() == Quantity.Sort.COUNT && !counted.isEmpty()) {
            List<Token> theirs = e.nouns();
            Meanings near = Meanings.of(thesaurus, theirs.isEmpty() ? statement.tokens() : headed(statement, e));
            Token head = counted.get(counted.size() - 1);
            if (counted.stream().anyMatch(near::covers)
                    || wider(counted, theirs)
                    || abbreviated(sentence, q, counted, statement, theirs)) {
                return true;
            }
            if (!theirs.isEmpty() && Meanings.of(thesaurus, verbs(statement)).family(head)) {
                return true;
            }
            return (vague(head) || replaced(sentence, head, e, basis)) && stronger(counted, e, basis);
        }
        return context(sentence, q, statement, basis);
    }

    /** "5 EMTs" are five emergency medical technicians, and the other way. */
    private static boolean abbreviated(
            Statement sentence, Quantity q, List<Token> mine, Statement statement, List<Token> theirs) {
        for (Token token : theirs) {
            int[] words = Initials.spelled(sentence, token);
            if (words != null && words[0] >= q.to() && words[0] <= q.to() + 2) {
                return true;
            }
        }
        return mine.stream().anyMatch(token -> Initials.spelled(statement, token) != null);
    }

    /** The things counted, with the heading before a colon: "grant bids: 11 submitted". */
    private static List<Token> headed(Statement statement, Quantity e) {
        List<Token> out = new ArrayList<>(e.nouns());
        int colon = -1;
        for (int i = 0; i < e.from(); i++) {
            colon = statement.at(i, ":") ? i : colon;
        }
        out.addAll(statement.tokens().subList(0, Math.max(0, colon)));
        return out;
    }

    /** "people", "items": words so wide that they bind to whatever was counted. */
    private boolean vague(Token head) {
        return sets.generic(head) || sets.in("vague", head);
    }

    /** An everyday word for the thing, which the sentence does not name otherwise; people are never exchanged. */
    private boolean replaced(Statement sentence, Token head, Quantity e, Basis basis) {
        Token theirs = e.head();
        int[] senses = thesaurus.senses(head.lemma());
        boolean everyday = thesaurus.everyday(head.lemma()) || sets.everyday(head);
        if (theirs == null
                || senses.length == 0
                || !everyday
                || basis.meanings().says(head)) {
            return false;
        }
        int field = thesaurus.field(senses[0]);
        boolean people = field == 14 || field == 18 || field == 28 || sets.in("people", head);
        return !people && !sentence.meanings().says(theirs);
    }

    /** "12 designs" of "designed 12 posts". */
    private List<Token> verbs(Statement statement) {
        return statement.tokens().stream()
                .filter(t -> t.word()
                        && !t.lower().equals(t.lemma())
                        && !t.lower().endsWith("s")
                        && thesaurus.verb(t.lemma()))
                .toList();
    }

    private boolean wider(List<Token> mine, List<Token> theirs) {
        Meanings bag = Meanings.of(thesaurus, mine);
        for (Token token : theirs) {
            if (bag.says(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean stronger(List<Token> counted, Quantity e, Basis basis) {
        for (Quantity other : basis.quantities()) {
            if (other != e
                    && !Amounts.near(other.value(), e.value())
                    && !other.nouns().isEmpty()
                    && Meanings.of(thesaurus, other.nouns()).says(counted.get(counted.size() - 1))) {
                return false;
            }
        }
        return true;
    }

    /** The words around the number must not all belong to another statement than the number's own. */
    private boolean context(Statement sentence, Quantity q, Statement own, Basis basis) {
        boolean any = false;
        boolean elsewhere = false;
        for (Token token : around(sentence, q)) {
            if (own.meanings().covers(token)) {
                any = true;
            } else if (measuredElsewhere(token, q, own, basis)) {
                elsewhere = true;
            }
        }
        return any || !elsewhere;
    }

    /** Does a statement with another number of this sort speak of the word? */
    private static boolean measuredElsewhere(Token token, Quantity q, Statement own, Basis basis) {
        return basis.statements().stream()
                .anyMatch(s -> s != own
                        && s.quantities().stream().anyMatch(other -> other.sort() == q.sort())
                        && s.meanings().says(token));
    }

    private List<Token> around(Statement sentence, Quantity q) {
        List<Token> out = new ArrayList<>();
        for (int i = q.from() - 1; i >= Math.max(0, q.from() - REACH); i--) {
            if (stopsClause(sentence.token(i))) {
                break;
            }
            addContent(sentence.token(i), out);
        }
        for (int i = q.to(); i < Math.min(sentence.size(), q.to() + REACH); i++) {
            if (stopsClause(sentence.token(i)) || sentence.token(i).number()) {
                break;
            }
            addContent(sentence.token(i), out);
        }
        return out;
    }

    private static boolean stopsClause(Token token) {
        return token.is(",") || token.is(";") || token.is(".") || token.is("and") || token.is("while");
    }

    private void addContent(Token token, List<Token> out) {
        if (token.word()
                && !sets.stop(token)
                && sets.change(token) == 0
                && !sets.better(token)
                && Units.period(token) == null) {
            out.add(token);
        }
    }

    /** Raised where the evidence says lowered, with no word that turns the meaning ("retention" for "turnover"). */
    boolean opposite(Statement sentence, Quantity q, Quantity e, Basis basis) {
        int mine = q.change();
        int theirs = e.change();
        if (mine == 0 || theirs == 0 || mine == theirs) {
            return false;
        }
        Statement statement = basis.statements().get(e.statement());
        for (Token token : around(sentence, q)) {
            if (sets.in("mirror", token) && !statement.meanings().has(token.lemma())) {
                return false;
            }
        }
        return true;
    }

    private List<Token> concrete(List<Token> nouns) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < nouns.size(); i++) {
            Token token = nouns.get(i);
            if (!(i < nouns.size() - 1 && sets.in("plain-adjective", token)) && Units.period(token) == null) {
                out.add(token);
            }
        }
        return out;
    }
}
