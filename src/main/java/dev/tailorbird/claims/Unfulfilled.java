package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the evidence only plans, pursues or denies is not done: "planned: forest school", "no licence", "exam pending". */
final class Unfulfilled implements ClaimRule {
    private static final int REACH = 12;
    private static final Set<String> ENDS = Set.of(",", ";", ".", ")", "because");

    private final WordSets sets;

    Unfulfilled(WordSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i < sentence.size(); i++) {
            if (open(sentence, i) || sets.in("underway", sentence.token(i))) {
                return; // told as a plan
            }
        }
        for (Statement statement : basis.statements()) {
            for (int i = 0; i < statement.size(); i++) {
                if (open(statement, i)) {
                    judge(sentence, content(statement, i, basis), findings);
                }
            }
        }
    }

    /** "Planned: …", "exam pending", "in progress", "2 of 3 modules"; not "planned events" and "pending orders". */
    private boolean open(Statement statement, int i) {
        Token token = statement.token(i);
        boolean describes = i + 1 < statement.size()
                && statement.token(i + 1).word()
                && !sets.stop(statement.token(i + 1))
                && !token.lower().endsWith("ing");
        return sets.holds("open", token.lower()) && !describes
                || token.is("progress") && statement.at(i - 1, "in")
                || token.is("plan") && statement.at(i + 1, "to")
                || token.is("yet") && within(statement, i - 3, i, "not")
                || token.is("off") && statement.at(i - 1, "broken")
                || i > 0
                        && statement.written(i).equals("cours")
                        && statement.written(i - 1).equals("en")
                || someOf(statement, i);
    }

    /** "2 of 3 modules", "modules: 2 of 6", "two units left". */
    private boolean someOf(Statement statement, int i) {
        if (!sets.in("course-part", statement.token(i))) {
            return false;
        }
        boolean behind = statement.at(i - 2, "of") && number(statement, i - 1) && number(statement, i - 3);
        boolean before = statement.at(i + 1, ":") && number(statement, i + 2) && statement.at(i + 3, "of");
        return behind || before || statement.at(i + 1, "left");
    }

    private static boolean number(Statement statement, int i) {
        return i >= 0 && i < statement.size() && NumberWords.at(statement.tokens(), i, false) != null;
    }

    private static boolean within(Statement statement, int from, int to, String word) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (statement.at(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** What is open: the words of the clause, or of the one before it when the clause names nothing. */
    private List<Token> content(Statement statement, int i, Basis basis) {
        List<Token> content = new ArrayList<>();
        boolean reaches = someOf(statement, i) || statement.at(i, "pending");
        for (int k = i; k >= 0 && !(content.isEmpty() && i - k > REACH); k--) {
            Token token = statement.token(k);
            boolean ends = token.is(".") || token.is("!") || token.is(",") || token.is(";");
            if (ends && !(content.isEmpty() && reaches)) {
                break;
            }
            addTelling(statement, k, basis, content);
        }
        for (int k = i + 1;
                k < statement.size() && !ENDS.contains(statement.token(k).lower());
                k++) {
            addTelling(statement, k, basis, content);
        }
        return content;
    }

    private void addTelling(Statement statement, int k, Basis basis, List<Token> content) {
        Token token = statement.token(k);
        boolean telling = token.word()
                && !sets.stop(token)
                && !sets.generic(token)
                && !sets.holds("open", token.lower())
                && !sets.in("course-part", token)
                && !sets.in("underway", token)
                && statement.tokens().stream()
                                .filter(t -> t.lemma().equals(token.lemma()))
                                .count()
                        == 1;
        if (telling && !saidElsewhere(token, statement.clause(k), basis)) {
            content.add(token);
        }
    }

    private static void judge(Statement sentence, List<Token> content, Findings findings) {
        long shared = content.stream().filter(sentence.meanings()::covers).count();
        if (shared == 0 || shared * 2 < content.size()) {
            return;
        }
        Set<String> stems = new HashSet<>();
        content.forEach(token -> stems.add(Stems.of(token.lemma())));
        for (int i = 0; i < sentence.size(); i++) {
            if (stems.contains(Stems.of(sentence.token(i).lemma()))) {
                findings.add("outcome", i, i + 1);
                return;
            }
        }
        findings.add("outcome", 0, 1);
    }

    private static boolean saidElsewhere(Token token, List<Token> clause, Basis basis) {
        return basis.statements().stream()
                .anyMatch(s -> s.meanings().has(token.lemma()) && !s.tokens().containsAll(clause));
    }
}
