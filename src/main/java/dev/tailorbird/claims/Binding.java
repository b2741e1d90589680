package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Ties a number to its thing: does the evidence's number count, or change, the same thing in the same way? */
final class Binding {
    private static final int REACH = 9;
    private static final Set<Quantity.Sort> MOVING =
            Set.of(Quantity.Sort.PERCENT, Quantity.Sort.POINTS, Quantity.Sort.TIME, Quantity.Sort.MEASURE);

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
            return !saidElsewhere(counted, e, statement, basis)
                    && !countedOtherwise(counted.get(counted.size() - 1), e, statement);
        }
        return context(sentence, q, statement, basis);
    }

    /** Does the evidence name the thing, but not where the number stands? What it never names is another word for it. */
    private boolean saidElsewhere(List<Token> counted, Quantity e, Statement own, Basis basis) {
        Token head = counted.get(counted.size() - 1);
        if (basis.meanings().says(head) && counted.stream().noneMatch(own.meanings()::covers)) {
            return true;
        }
        return !sets.generic(head)
                && basis.says(head.lemma())
                && !own.meanings().has(head.lemma())
                && !e.nouns().isEmpty()
                && counted.stream().noneMatch(Meanings.of(thesaurus, e.nouns())::covers);
    }

    /** "31 grands and 12 uprights" of "31 uprights and 12 grands": the statement counts the thing, by its other number. */
    private static boolean countedOtherwise(Token head, Quantity e, Statement statement) {
        Token theirs = e.head();
        return theirs != null
                && !theirs.lemma().equals(head.lemma())
                && statement.quantities().contains(e)
                && statement.quantities().stream()
                        .anyMatch(other -> other.value() != e.value()
                                && other.sort() == Quantity.Sort.COUNT
                                && other.nouns().stream()
                                        .anyMatch(n -> n.lemma().equals(head.lemma()))
                                && e.nouns().stream().noneMatch(n -> n.lemma().equals(head.lemma())));
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

    /** Raised or lowered where the evidence tells one state: no movement, no comparison, no second number to move from. */
    boolean unmoved(Statement sentence, Quantity q, Quantity e, Basis basis) {
        Statement own = basis.statements().get(e.statement());
        boolean moves = q.change() != 0
                && (sentence.at(q.from() - 1, "to")
                        || sentence.at(q.from() - 1, "by")
                        || sentence.at(q.from() - 1, "of") && sets.change(sentence.tokens(), q.from() - 2) != 0)
                && MOVING.contains(q.sort())
                && q.bound() != Quantity.Bound.UNDER
                && q.bound() != Quantity.Bound.OVER;
        return moves
                && e.change() == 0
                && own.quantities().stream()
                                .filter(o -> o.sort() == e.sort() && o.unit().equals(e.unit()) || o.change() != 0)
                                .count()
                        < 2
                && IntStream.range(0, own.size()).noneMatch(i -> compares(own, i));
    }

    private boolean compares(Statement statement, int i) {
        Token token = statement.token(i);
        boolean bent = token.lower().endsWith("er")
                && token.lemma().length() < token.lower().length();
        return bent
                || sets.change(statement.tokens(), i) != 0
                || sets.better(token)
                || sets.worse(token)
                || token.is("than")
                || token.is("instead");
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
