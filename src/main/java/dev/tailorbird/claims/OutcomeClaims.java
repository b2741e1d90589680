package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What came of it: "resulting in …", "which raised …", ", improving …" and plain claims that something got better. */
final class OutcomeClaims implements ClaimRule {
    private static final int OBJECT = 6;
    private static final Set<String> CAUSES = Set.of(
            "thanks", "due", "because", "owing", "result", "by", "so", "through", "led", "leading", "after", "via");

    private final Thesaurus thesaurus;
    private final WordSets sets;

    OutcomeClaims(Thesaurus thesaurus, WordSets sets) {
        this.thesaurus = thesaurus;
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i < sentence.size(); i++) {
            if (findings.found(i)) {
                continue;
            }
            if (cause(sentence, i) && basis.statements().stream().noneMatch(OutcomeClaims::causes)) {
                findings.add("outcome", i, i + 2);
            }
            if (resultClause(sentence, i)) {
                judge(sentence, i, true, basis, findings);
            } else if (changes(sentence, i)) {
                judge(sentence, i, false, basis, findings);
            }
        }
    }

    /** "thanks to", "owing to": two facts tied together. */
    private static boolean cause(Statement sentence, int i) {
        return (sentence.at(i, "thanks") || sentence.at(i, "owing")) && sentence.at(i + 1, "to");
    }

    private static boolean causes(Statement statement) {
        return statement.tokens().stream().anyMatch(t -> CAUSES.contains(t.lower()));
    }

    /** "resulting in", "leading to", ", boosting", "which increased", "thereby saving". */
    private boolean resultClause(Statement sentence, int i) {
        Token token = sentence.token(i);
        if (token.is("resulting") && sentence.at(i + 1, "in")
                || token.is("leading") && sentence.at(i + 1, "to")
                || token.is("resulted") && sentence.at(i + 1, "in")
                || token.is("led") && sentence.at(i + 1, "to")) {
            return true;
        }
        if (!token.word()
                || !(sets.in("achieve", token) || sets.better(token) || sets.change(sentence.tokens(), i) != 0)
                || !thesaurus.verb(token.lemma())) {
            return false;
        }
        boolean ing = token.lower().endsWith("ing");
        boolean bent = !token.lower().equals(token.lemma());
        Token before = i > 0 ? sentence.token(i - 1) : token;
        if (ing && (before.is(",") || before.is("thereby") || before.is("thus") || before.is("-"))) {
            return true;
        }
        return bent && !ing && (before.is("which") || before.is("that") || before.is("who") && false);
    }

    /** A verb of change in the main clause, with no number that was judged already. */
    private boolean changes(Statement sentence, int i) {
        Token token = sentence.token(i);
        boolean verb = token.word()
                && !sentence.at(i + 1, "than")
                && !token.glued()
                && thesaurus.verb(token.lemma())
                && (sets.better(token) || sets.in("change-verb", token));
        boolean bent = !token.lower().equals(token.lemma()) && !token.lower().endsWith("s")
                || sentence.opens(i)
                || token.is("cut") && sentence.at(i - 1, "and");
        return verb && bent;
    }

    private void judge(Statement sentence, int i, boolean result, Basis basis, Findings findings) {
        List<Integer> object = object(sentence, i);
        boolean numbered = sentence.quantities().stream()
                .anyMatch(q -> q.from() > i && q.from() <= i + 8 || q.from() <= i && q.to() > i);
        boolean supported = supported(sentence, i, object, numbered, basis);
        if (!supported && !(numbered && !result && !object.isEmpty() && objectSaid(sentence, object, basis))) {
            int to = object.isEmpty() ? i + 1 : object.get(object.size() - 1) + 1;
            addFree(findings, i, to);
        }
    }

    /** The part of the clause that no other rule has found yet. */
    private static void addFree(Findings findings, int from, int to) {
        int end = from;
        while (end < to && !findings.found(end)) {
            end++;
        }
        if (end > from) {
            findings.add("outcome", from, end);
        }
    }

    private boolean supported(Statement sentence, int i, List<Integer> object, boolean numbered, Basis basis) {
        Token verb = sentence.token(i);
        int way = sets.change(verb);
        for (Statement statement : basis.statements()) {
            boolean about = object.isEmpty()
                    || object.stream().anyMatch(k -> statement.meanings().covers(sentence.token(k)));
            boolean all = object.stream()
                    .allMatch(k -> basis.meanings().covers(sentence.token(k)) || sets.generic(sentence.token(k)));
            boolean result = result(verb, statement);
            if ((about || result)
                    && (all || numbered || result)
                    && (result || moved(statement, way) || statement.meanings().says(verb))) {
                return true;
            }
        }
        return false;
    }

    /** The very verb is said. */
    private static boolean result(Token verb, Statement statement) {
        return statement.meanings().has(verb.lemma())
                && !verb.is("resulting")
                && !verb.is("leading")
                && !verb.is("led");
    }

    private boolean objectSaid(Statement sentence, List<Integer> object, Basis basis) {
        return object.stream().anyMatch(k -> basis.meanings().covers(sentence.token(k)));
    }

    /** Does the statement say that something moved, and not the other way? */
    private boolean moved(Statement statement, int way) {
        boolean any = false;
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.token(i);
            int change = sets.change(statement.tokens(), i);
            if (change != 0 && way != 0 && change != way) {
                continue;
            }
            any |= change != 0 || sets.better(token);
        }
        for (Quantity q : Derivations.of(statement)) {
            any |= q.change() != 0 && (way == 0 || q.change() == way);
        }
        return any;
    }

    private List<Integer> object(Statement sentence, int i) {
        List<Integer> out = new ArrayList<>();
        for (int k = i + 1; k < Math.min(sentence.size(), i + 1 + OBJECT); k++) {
            Token token = sentence.token(k);
            if (token.is(",")
                    || token.is(";")
                    || token.is(".")
                    || token.is("by")
                    || token.is("from") && !out.isEmpty()) {
                break;
            }
            int at = k;
            boolean measured = sentence.quantities().stream().anyMatch(q -> q.from() <= at && at < q.to());
            if (token.word()
                    && !measured
                    && !sets.stop(token)
                    && Units.period(token) == null
                    && NumberWords.at(sentence.tokens(), k, false) == null) {
                out.add(k);
            }
        }
        return out;
    }
}
