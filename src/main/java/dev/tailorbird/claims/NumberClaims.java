package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every quantity of the sentence must be said by the evidence: value, unit, rate, what it counts, which way it moved. */
final class NumberClaims implements ClaimRule {
    private static final Set<String> VAGUE =
            Set.of("dozens", "hundreds", "thousands", "millions", "billions", "scores", "tens");
    private static final Set<String> NONE = Set.of("no", "zero", "none", "never", "without", "0", "free");
    /** Numbers in one sentence that are judged. */
    private static final int MOST = 120;

    private static final double MONTH = 730.5;

    private final WordSets sets;
    private final Binding binding;
    private final CareerTime career;

    NumberClaims(Binding binding, WordSets sets, CareerTime career) {
        this.sets = sets;
        this.binding = binding;
        this.career = career;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        List<Quantity> said = sentence.quantities();
        for (Quantity q : said.subList(0, Math.min(said.size(), MOST))) {
            String problem = problem(sentence, q, basis);
            if (!problem.isEmpty()) {
                findings.add(problem, q.from(), q.to());
            }
            findings.settle(q.from(), q.to());
        }
        if (said.size() > MOST) { // no honest sentence: not worth judging one by one
            findings.add("number", said.get(MOST).from(), said.get(MOST).to());
        }
        turnedRound(sentence, basis, findings);
        ratings(sentence, basis, findings);
        for (int i = 0; i < sentence.size(); i++) {
            if (VAGUE.contains(sentence.token(i).lower())
                    && !vagueSupported(sentence.token(i).lower(), basis)) {
                findings.add("number", i, i + 1);
            }
        }
    }

    /** "twelve times as fast" says how much more, not how often. */
    private static boolean isFactor(Statement sentence, Quantity q) {
        if (q.sort() != Quantity.Sort.TIMES || q.change() != 0 || q.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(q.to());
        return next.is("as") || next.is("more") || next.lower().endsWith("er");
    }

    private String problem(Statement sentence, Quantity q, Basis basis) {
        if (q.sort() == Quantity.Sort.LABEL || q.sort() == Quantity.Sort.ORDINAL) {
            return labelled(q, basis) ? "" : credential(sentence, q) ? "certificate" : "number";
        }
        if (q.sort() == Quantity.Sort.TIME && (career.covers(q, basis) || career.between(q, basis))) {
            return "";
        }
        if (q.value() == 0) {
            return NONE.stream().anyMatch(basis::says) ? "" : "number";
        }
        List<Quantity> sameValue = new ArrayList<>();
        boolean sameUnit = false;
        boolean factor = isFactor(sentence, q);
        for (Quantity e : basis.quantities()) {
            if (Amounts.supports(q, e) && !(factor && e.sort() == Quantity.Sort.COUNT)) {
                sameValue.add(e);
                sameUnit |= Amounts.sameMeasure(q, e);
            }
        }
        if (!sameUnit) {
            if (upperEnd(sentence, q, basis)) {
                return "";
            }
            boolean otherUnit = sameValue(q, basis);
            return missing(q, otherUnit) && !listed(sentence, q, basis) && !impliedPair(q, basis)
                    ? kind(q, otherUnit)
                    : "";
        }
        sameValue.removeIf(e -> !Amounts.sameMeasure(q, e));
        return bindings(sentence, q, sameValue, basis);
    }

    /** "ranged from 8 to 60" of "8\u201360": the upper end, with the lower one beside it. */
    private static boolean upperEnd(Statement sentence, Quantity q, Basis basis) {
        return basis.quantities().stream()
                .anyMatch(e -> e.range()
                        && Amounts.sameMeasure(q, e)
                        && Amounts.near(q.value(), e.high())
                        && sentence.quantities().stream().anyMatch(o -> Amounts.near(o.value(), e.low())));
    }

    private String bindings(Statement sentence, Quantity q, List<Quantity> candidates, Basis basis) {
        String worst = "number";
        for (Quantity e : candidates) {
            if (!e.rate().equals(q.rate()) && !q.rate().isEmpty() && !rateAllowed(q, e, basis)) {
                worst = "unit";
            } else if (!binding.sameThing(sentence, q, e, basis)) {
                worst = q.sort() == Quantity.Sort.COUNT ? "unit" : "number";
            } else if (binding.opposite(sentence, q, e, basis)) {
                worst = "number";
            } else if (binding.unmoved(sentence, q, e, basis)) {
                worst = "outcome";
            } else {
                return "";
            }
        }
        return worst;
    }

    /** "twice daily": the period stands elsewhere in the same statement. */
    private static boolean rateAllowed(Quantity q, Quantity e, Basis basis) {
        if (!e.rate().isEmpty()) {
            return false;
        }
        Statement statement = basis.statements().get(e.statement());
        for (int i = 0; i < statement.size(); i++) {
            String period = Surroundings.period(statement.tokens(), i);
            if (period == null && !lasts(statement, i)) {
                period = Units.period(statement.token(i));
            }
            if (q.rate().equals(period)) {
                return true;
            }
        }
        return false;
    }

    /** "over the 7 years": so long, not so often. */
    private static boolean lasts(Statement statement, int i) {
        return statement.token(i).lower().endsWith("s")
                && i > 0
                && (statement.token(i - 1).number() || NumberWords.at(statement.tokens(), i - 1, false) != null);
    }

    private static boolean labelled(Quantity q, Basis basis) {
        for (Statement statement : basis.statements()) {
            for (Quantity e : statement.quantities()) {
                if (e.low() == q.low()
                        && (e.sort() != Quantity.Sort.LABEL
                                || q.sort() == Quantity.Sort.ORDINAL
                                || q.unit().equals(e.unit())
                                || q.unit().isEmpty())) {
                    return true;
                }
            }
            for (DateSpan date : statement.dates()) {
                if (date.startYear() == (int) q.low()) {
                    return true;
                }
            }
            for (Token token : statement.tokens()) {
                if (token.text().equals(q.unit() + (long) q.low())
                        || token.word() && token.lower().endsWith(String.valueOf((long) q.low())) && token.shaped()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean credential(Statement sentence, Quantity q) {
        return sentence.tokens().stream().anyMatch(t -> sets.in("credential", t))
                || q.unit().equals("iso");
    }

    private static boolean sameValue(Quantity q, Basis basis) {
        for (Quantity e : basis.quantities()) {
            if (Amounts.near(q.value(), e.value())) {
                return true;
            }
        }
        return false;
    }

    /** "two", "both" and the like may be counted from words: a pair, twins, a list of two. */
    private boolean missing(Quantity q, boolean otherUnit) {
        return !(q.sort() == Quantity.Sort.COUNT && q.value() == 1);
    }

    private boolean listed(Statement sentence, Quantity q, Basis basis) {
        if (q.sort() != Quantity.Sort.COUNT || q.value() < 2 || q.value() > 8 || q.value() != Math.rint(q.value())) {
            return false;
        }
        if (q.value() == 2
                && (basis.says("twin")
                        || basis.says("twins")
                        || basis.says("both")
                        || basis.says("pair")
                        || basis.says("couple"))) {
            return true;
        }
        if (Lists.longest(sentence) == (int) q.value()) {
            return true; // "in two languages, English and Italian": each of them is judged by itself
        }
        Token head = q.head();
        if (head == null || !head.lower().endsWith("s")) {
            return false;
        }
        for (Statement statement : basis.statements()) {
            if ((statement.meanings().covers(head) || basis.understands(head))
                    && Lists.longest(statement) == (int) q.value()) {
                return true;
            }
        }
        return false;
    }

    /** "halved", "doubled", "twice a day" said by a rate or frequency word. */
    private boolean impliedPair(Quantity q, Basis basis) {
        if (q.value() == 2 && q.sort() == Quantity.Sort.TIMES && basis.says("twice")) {
            return true;
        }
        if (q.sort() == Quantity.Sort.COUNT && q.value() == 2) {
            return basis.says("twice") && q.head() != null && !q.rate().isEmpty();
        }
        return false;
    }

    private String kind(Quantity q, boolean otherUnit) {
        return switch (q.sort()) {
            case MONEY -> "money";
            case TIME -> q.value() >= MONTH * 0.9 ? "date" : otherUnit ? "unit" : "number";
            default -> otherUnit ? "unit" : "number";
        };
    }

    /** "from 98% to 91%" when the evidence says "from 91% to 98%". */
    private static void turnedRound(Statement sentence, Basis basis, Findings findings) {
        for (Derivations.Pair pair : sentence.pairs()) {
            for (Derivations.Pair other : basis.pairs()) {
                if (Amounts.near(pair.from().value(), other.to().value())
                        && Amounts.near(pair.to().value(), other.from().value())
                        && !Amounts.near(pair.from().value(), pair.to().value())) {
                    int from = Math.min(pair.from().from(), pair.to().from());
                    findings.add(
                            "number", from, Math.max(pair.from().to(), pair.to().to()));
                }
            }
        }
    }

    /** "4.9 of 5", "9 out of 10", "4.6/5": both numbers together. */
    private static void ratings(Statement sentence, Basis basis, Findings findings) {
        if (sentence.ratings().isEmpty() || basis.ratings().isEmpty()) {
            return;
        }
        for (Rating rating : sentence.ratings()) {
            if (basis.ratings().stream().noneMatch(rating::same)) {
                findings.add("number", rating.from(), rating.to());
            }
        }
    }

    private boolean vagueSupported(String word, Basis basis) {
        double least =
                switch (word) {
                    case "tens", "scores" -> 20;
                    case "dozens" -> 24;
                    case "hundreds" -> 200;
                    case "thousands" -> 2000;
                    case "millions" -> 2e6;
                    default -> 2e9;
                };
        return basis.says(word)
                || basis.quantities().stream()
                        .anyMatch(e -> e.sort() == Quantity.Sort.COUNT && e.value() >= least
                                || e.sort() == Quantity.Sort.MONEY && e.value() >= least);
    }
}
