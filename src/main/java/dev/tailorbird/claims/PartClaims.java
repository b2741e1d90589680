package dev.tailorbird.claims;

import java.util.List;
import java.util.Set;

/** A whole for its part: "40 turbines" of "7 of 40 turbines", "several trainees" of "one trainee", "each" of a total. */
final class PartClaims implements ClaimRule {
    private static final Set<String> BETWEEN = Set.of("the", "its", "our", "their", "all", "these", "those", "about");
    private static final Set<String> MANY = Set.of("several", "multiple", "numerous", "various", "many");
    private static final Set<String> SHARING = Set.of("each", "every", "per", "apiece", "a", "an", "both", "/");

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (Statement statement : basis.statements()) {
            List<Quantity> said = statement.quantities();
            for (int k = 0; k + 1 < said.size(); k++) {
                if (partOf(statement, said.get(k), said.get(k + 1))) {
                    whole(sentence, said.get(k), said.get(k + 1), basis, findings);
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean period = i + 1 < sentence.size() && Units.period(sentence.token(i + 1)) != null;
            if (MANY.contains(sentence.token(i).lower()) && one(sentence, i, basis)) {
                findings.add("number", i, i + 1);
            } else if (sentence.at(i, "each")
                    && !period
                    && counts(sentence, i)
                    && SHARING.stream().noneMatch(basis::says)) {
                findings.add(money(sentence, i) ? "money" : "number", i, i + 1);
            }
        }
    }

    private static boolean money(Statement sentence, int i) {
        return sentence.quantities().stream().anyMatch(q -> q.to() == i && q.sort() == Quantity.Sort.MONEY);
    }

    private static boolean partOf(Statement statement, Quantity part, Quantity whole) {
        int at = part.to();
        if (!statement.at(at, "of") || part.value() >= whole.value() || part.range()) {
            return false;
        }
        at++;
        while (at < whole.from() && BETWEEN.contains(statement.token(at).lower())) {
            at++;
        }
        return at == whole.from();
    }

    private static void whole(Statement sentence, Quantity part, Quantity whole, Basis basis, Findings findings) {
        boolean elsewhere = basis.quantities().stream()
                .anyMatch(e -> Amounts.near(e.value(), whole.value())
                        && (e.statement() != whole.statement() || e.from() != whole.from()));
        boolean told = sentence.quantities().stream()
                .anyMatch(q -> Amounts.near(q.value(), part.value()) || share(q, part, whole));
        if (elsewhere || told) {
            return;
        }
        for (Quantity q : sentence.quantities()) {
            if (Amounts.near(q.value(), whole.value()) && !sentence.at(q.from() - 1, "of")) {
                findings.add("number", q.from(), q.to());
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token next = sentence.token(i + 1);
            if (sentence.at(i, "all")
                    && whole.nouns().stream().anyMatch(n -> n.lemma().equals(next.lemma()))) {
                findings.add("scope", i, i + 1);
            }
        }
    }

    private static boolean share(Quantity q, Quantity part, Quantity whole) {
        return q.sort() == Quantity.Sort.PERCENT && q.value() <= 100 * part.value() / whole.value() + 1;
    }

    /** "several trainees" where the evidence counts one. */
    private static boolean one(Statement sentence, int i, Basis basis) {
        Token thing = sentence.token(Math.min(i + 1, sentence.size() - 1));
        return thing.lower().endsWith("s")
                && basis.quantities().stream()
                        .anyMatch(e -> e.value() == 1
                                && e.sort() == Quantity.Sort.COUNT
                                && e.nouns().stream().anyMatch(n -> n.lemma().equals(thing.lemma())));
    }

    private static boolean counts(Statement sentence, int i) {
        return sentence.quantities().stream().anyMatch(q -> Math.abs(q.from() - i) <= 8);
    }
}
