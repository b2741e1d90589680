package dev.tailorbird.claims;

import java.util.List;

/** Prizes, honours and being named the best. */
final class AwardClaims implements ClaimRule {
    private static final List<String> MEDALS = List.of("gold", "silver", "bronze");

    private final WordSets sets;

    AwardClaims(WordSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (MEDALS.contains(token.lower())
                    && !basis.says(token.lower())
                    && MEDALS.stream().anyMatch(basis::says)) {
                findings.add("award", i, i + 1);
            }
            if (token.is("awarded") && given(sentence, i, basis)) {
                findings.settle(i, i + 1);
            } else if (sets.in("award", token) && !basis.meanings().says(token) && !said(basis)) {
                findings.add("award", i, i + 1);
            } else if (soft(sentence, i) && !said(basis) && !basis.meanings().says(token)) {
                findings.add("award", i, Math.min(sentence.size(), i + 2));
            } else if (sentence.at(i, "of")
                    && sentence.at(i + 1, "the")
                    && i + 2 < sentence.size()
                    && Units.period(sentence.token(i + 2)) != null
                    && !Units.periodAdverb(sentence.token(i + 2))) {
                ofThePeriod(sentence, i, basis, findings);
            }
        }
    }

    /** "Was awarded a Green Belt": got what the evidence says. */
    private boolean given(Statement sentence, int i, Basis basis) {
        int known = 0;
        for (int k = i + 1; k < sentence.size() && !sentence.token(k).mark(); k++) {
            Token token = sentence.token(k);
            if (sets.stop(token) && known > 0) {
                break;
            }
            if (token.word() && !sets.stop(token)) {
                if (!basis.meanings().covers(token) || sets.in("award", token)) {
                    return false;
                }
                known++;
            }
        }
        return known > 0;
    }

    private boolean said(Basis basis) {
        return basis.statements().stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> sets.in("award", t));
    }

    private boolean soft(Statement sentence, int i) {
        Token token = sentence.token(i);
        if (!sets.in("award-soft", token) || token.lower().endsWith("s") || token.is("vote")) {
            return false;
        }
        boolean back = sentence.at(i + 1, "back") || sentence.at(i + 1, "over");
        boolean naming = !token.is("named")
                || sentence.opens(i)
                || sentence.at(i - 1, "was")
                || sentence.at(i - 1, "been")
                || sentence.at(i - 1, ",");
        return !back && naming && !token.is("celebrate");
    }

    /** "Employee of the Year" is not "of the month". */
    private static void ofThePeriod(Statement sentence, int i, Basis basis, Findings findings) {
        if (i == 0
                || sentence.at(i - 1, "end")
                || sentence.at(i - 1, "start")
                || sentence.at(i - 1, "beginning")
                || sentence.at(i - 1, "most")
                || sentence.at(i - 1, "part")
                || sentence.at(i - 1, "rest")
                || sentence.at(i - 1, "time")
                || sentence.at(i - 1, "half")) {
            return;
        }
        String period = sentence.token(i + 2).lower();
        boolean said = basis.statements().stream().anyMatch(s -> {
            for (int k = 0; k + 2 < s.size(); k++) {
                if (s.at(k, "of") && s.at(k + 1, "the") && s.at(k + 2, period)) {
                    return true;
                }
            }
            return false;
        });
        if (!said) {
            findings.add("award", i - 1, i + 3);
        }
        findings.settle(i, i + 3);
    }
}
