package dev.tailorbird.claims;

import java.util.List;
import java.util.Set;

/** Dates, ranges, "since", "currently", and how often a thing is done. */
final class DateClaims implements ClaimRule {
    private static final Set<String> CURRENT = Set.of("currently", "presently", "ongoing");

    private final WordSets sets;

    DateClaims(WordSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (DateSpan span : sentence.dates()) {
            if (!supported(span, basis)) {
                findings.add("date", span.from(), Math.min(span.to(), sentence.size()));
            }
            findings.settle(span.from(), span.to());
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (CURRENT.contains(token.lower()) && finished(basis)) {
                findings.add("date", i, i + 1);
            }
            frequency(sentence, i, basis, findings);
        }
    }

    private boolean supported(DateSpan span, Basis basis) {
        List<DateSpan> said = basis.dates();
        if (span.open()) {
            boolean open = said.stream().anyMatch(e -> e.open() && starts(e, span));
            boolean current = basis.says("current")
                    || basis.says("currently")
                    || said.stream().anyMatch(DateSpan::open);
            boolean chain =
                    said.stream().anyMatch(DateSpan::open) && said.stream().anyMatch(e -> starts(e, span));
            return open
                    || chain
                    || current && said.stream().anyMatch(e -> !e.range() && starts(e, span))
                    || basis.statements().stream().anyMatch(s -> lasts(s, span, sets));
        }
        if (span.range()) {
            boolean start = said.stream().anyMatch(e -> starts(e, span) && (e.range() || !anyRange(said)))
                    || said.stream().anyMatch(e -> year(e, span.startYear()) && !e.range());
            boolean end = said.stream().anyMatch(e -> ends(e, span.endYear(), span.endMonth()));
            return start && end || basis.statements().stream().anyMatch(s -> runs(s, span));
        }
        if (span.startYear() == 0) {
            return said.stream().anyMatch(e -> monthMatches(e, span.startMonth(), span.endMonth()));
        }
        return said.stream().anyMatch(e -> point(e, span));
    }

    /** "Patrol 2010-2016, then detective till 2021": from one date of a statement to the end of another. */
    private static boolean runs(Statement statement, DateSpan span) {
        return statement.dates().stream().anyMatch(e -> year(e, span.startYear()))
                && statement.dates().stream().anyMatch(e -> ends(e, span.endYear(), span.endMonth()));
    }

    /** "From April 2019" with no end, or a certificate of that date. */
    private static boolean lasts(Statement statement, DateSpan span, WordSets sets) {
        boolean credential = statement.tokens().stream().anyMatch(t -> sets.in("holding", t) || t.is("belt"));
        return statement.dates().stream()
                .anyMatch(e -> !e.range()
                        && starts(e, span)
                        && (credential || statement.at(e.from() - 1, "from") || statement.at(e.from() - 1, "onwards")));
    }

    private static boolean anyRange(List<DateSpan> said) {
        return said.stream().anyMatch(DateSpan::range);
    }

    private static boolean starts(DateSpan e, DateSpan span) {
        return e.startYear() == span.startYear() && (span.startMonth() == 0 || e.startMonth() == span.startMonth())
                || span.startYear() == 0 && e.startMonth() == span.startMonth();
    }

    private static boolean ends(DateSpan e, int year, int month) {
        return !e.open() && e.endYear() == year && (month == 0 || e.endMonth() == month);
    }

    private static boolean year(DateSpan e, int year) {
        return e.startYear() == year || e.endYear() == year;
    }

    private static boolean monthMatches(DateSpan e, int from, int to) {
        return e.startMonth() >= from && e.startMonth() <= to && e.startMonth() > 0
                || e.endMonth() >= from && e.endMonth() <= to && e.endMonth() > 0;
    }

    private static boolean point(DateSpan e, DateSpan span) {
        if (!span.season().isEmpty()) {
            return year(e, span.startYear())
                    && (e.season().equals(span.season())
                            || seasonOf(e.startMonth()).equals(span.season())
                            || seasonOf(e.endMonth()).equals(span.season()));
        }
        if (span.startMonth() == 0) {
            return year(e, span.startYear());
        }
        boolean start = e.startYear() == span.startYear()
                && e.startMonth() >= span.startMonth()
                && e.startMonth() <= span.endMonth()
                && (e.range() || e.endMonth() <= span.endMonth());
        boolean end = e.range()
                && e.endYear() == span.startYear()
                && e.endMonth() >= span.startMonth()
                && e.endMonth() <= span.endMonth();
        return start || end;
    }

    private static String seasonOf(int month) {
        return switch (month) {
            case 12, 1, 2 -> "winter";
            case 3, 4, 5 -> "spring";
            case 6, 7, 8 -> "summer";
            case 9, 10, 11 -> "autumn";
            default -> "";
        };
    }

    /** All that the evidence dates has ended. */
    private static boolean finished(Basis basis) {
        return anyRange(basis.dates())
                && basis.dates().stream().noneMatch(DateSpan::open)
                && !basis.says("currently")
                && !basis.says("current")
                && !basis.says("present");
    }

    private static void frequency(Statement sentence, int i, Basis basis, Findings findings) {
        if (findings.settled(i)) {
            return;
        }
        Token token = sentence.token(i);
        String period = null;
        int to = i + 1;
        if (Units.periodAdverb(token)) {
            period = Units.period(token);
        } else if ((token.is("once") || token.is("twice") || token.is("times"))
                && (sentence.at(i + 1, "a") || sentence.at(i + 1, "per"))
                && i + 2 < sentence.size()) {
            period = Units.period(sentence.token(i + 2));
            to = i + 3;
        } else if (token.is("per") || token.is("each") || token.is("every")) {
            if (i + 1 < sentence.size()) {
                period = Units.period(sentence.token(i + 1));
                to = i + 2;
            }
        }
        if (period == null) {
            return;
        }
        if (!said(period, basis)) {
            findings.add("unit", i, to);
        }
        findings.settle(i, to);
    }

    private static boolean said(String period, Basis basis) {
        for (Statement statement : basis.statements()) {
            for (int k = 0; k < statement.size(); k++) {
                Token token = statement.token(k);
                String named = Units.period(token);
                if (period.equals(named)
                        || period.equals("fortnight") && named != null && named.equals("week")
                        || period.equals("day") && (token.is("mornings") || token.is("evenings"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
