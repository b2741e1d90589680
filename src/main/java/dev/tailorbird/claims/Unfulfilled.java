package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;

/** What the evidence only plans, pursues or denies is not done: "planned: forest school", "no licence", "exam pending". */
final class Unfulfilled implements ClaimRule {
    private final WordSets sets;

    Unfulfilled(WordSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        if (sentence.tokens().stream().anyMatch(t -> sets.holds("open", t.lower()))) {
            return;
        }
        for (Statement statement : basis.statements()) {
            for (int i = 0; i < statement.size(); i++) {
                if (open(statement, i)) {
                    judge(sentence, statement.clause(i), basis, findings);
                }
            }
        }
    }

    /** "Planned: …", "exam pending"; not "planned events" and "pending orders", which were done or are there. */
    private boolean open(Statement statement, int i) {
        Token token = statement.token(i);
        boolean describes = i + 1 < statement.size()
                && statement.token(i + 1).word()
                && !sets.stop(statement.token(i + 1))
                && !token.lower().endsWith("ing");
        return sets.holds("open", token.lower()) && !describes;
    }

    private void judge(Statement sentence, List<Token> clause, Basis basis, Findings findings) {
        List<Token> content = new ArrayList<>();
        for (Token token : clause) {
            if (token.word()
                    && !sets.stop(token)
                    && !sets.holds("open", token.lower())
                    && !saidElsewhere(token, clause, basis)) {
                content.add(token);
            }
        }
        long shared = content.stream().filter(sentence.meanings()::says).count();
        if (shared == 0 || shared * 2 < content.size()) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (content.stream().anyMatch(c -> c.lemma().equals(token.lemma()))) {
                findings.add("outcome", i, i + 1);
                return;
            }
        }
    }

    private static boolean saidElsewhere(Token token, List<Token> clause, Basis basis) {
        return basis.statements().stream()
                .anyMatch(s -> s.meanings().has(token.lemma()) && !s.tokens().containsAll(clause));
    }
}
