package dev.tailorbird.claims;

/** Whether one amount follows from another: equal, or rounded towards the weaker claim. */
final class Amounts {
    private Amounts() {}

    static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)))
                || Math.abs(a - b) <= 0.021 * Math.abs(b) && isTime(a, b);
    }

    private static boolean isTime(double a, double b) {
        return a >= 300 && b >= 300 && a % 24 == 0 | b % 24 == 0 && a % 10 != 0;
    }

    static boolean sameMeasure(Quantity q, Quantity e) {
        if (q.sort() == e.sort()) {
            return q.unit().equals(e.unit());
        }
        boolean plain = e.sort() == Quantity.Sort.LABEL || e.sort() == Quantity.Sort.COUNT;
        if (q.sort() == Quantity.Sort.COUNT
                && (e.sort() == Quantity.Sort.LABEL
                        || e.sort() == Quantity.Sort.ORDINAL && q.nouns().isEmpty())) {
            return true;
        }
        Token counted = q.head();
        if (q.sort() == Quantity.Sort.COUNT && e.sort() == Quantity.Sort.TIMES && counted != null) {
            return q.nouns().stream().anyMatch(t -> t.is("times"));
        }
        boolean events = q.sort() == Quantity.Sort.TIMES && q.change() == 0 && e.sort() == Quantity.Sort.COUNT
                || q.sort() == Quantity.Sort.COUNT && e.sort() == Quantity.Sort.TIMES && e.change() == 0;
        if (events && q.value() > 3 && q.rate().equals(e.rate())) {
            return true; // "called out 120 times" of "120 call-outs"
        }
        if (q.sort() == Quantity.Sort.COUNT && q.nouns().isEmpty() && e.sort() == Quantity.Sort.MEASURE) {
            return true;
        }
        if (q.sort() == Quantity.Sort.TIME && plain && e.head() != null) {
            return false;
        }
        return false;
    }

    static boolean supports(Quantity q, Quantity e) {
        if (q.range() || e.range()) {
            return ranges(q, e);
        }
        double a = q.value();
        double b = e.value();
        if (e.bound() == Quantity.Bound.UP_TO
                && q.bound() != Quantity.Bound.UP_TO
                && q.bound() != Quantity.Bound.ABOUT
                && near(a, b)
                && q.bound() == Quantity.Bound.OVER) {
            return false;
        }
        boolean less = q.change() < 0 && q.sort() == e.sort() && q.sort() != Quantity.Sort.PERCENT;
        return switch (q.bound()) {
            case EXACT -> near(a, b) && hedge(q, e) || fraction(q, e) || rounded(a, b, less);
            case OVER ->
                (a < b
                                        || near(a, b) && q.sort() == Quantity.Sort.TIME
                                        || near(a, b) && e.bound() == Quantity.Bound.OVER)
                                && e.bound() != Quantity.Bound.UP_TO
                        || fraction(q, e);
            case UNDER ->
                b < a && b >= 0.6 * a
                        || near(a, b)
                                && (e.bound() == Quantity.Bound.UNDER
                                        || q.sort() == Quantity.Sort.TIME
                                        || q.sort() == Quantity.Sort.MEASURE);
            case UP_TO -> near(a, b) && e.bound() != Quantity.Bound.OVER || upTo(q, e) || rounded(a, b, less);
            case ABOUT -> near(a, b) || a < b && a >= 0.9 * b || fraction(q, e);
            case NEARLY ->
                near(a, b) && e.bound() == Quantity.Bound.NEARLY
                        || a > b && a <= b * 1.05
                        || near(a, b) && e.bound() == Quantity.Bound.UP_TO;
            case MANY -> true;
        };
    }

    /** "within 6 hours" of a job that took 6 or fewer: for what should be small the bound is the weaker claim. */
    private static boolean upTo(Quantity q, Quantity e) {
        boolean small = q.sort() == Quantity.Sort.TIME || q.change() < 0;
        return small && e.value() < q.value() && e.value() >= 0.85 * q.value();
    }

    /** Leaving "nearly" out of "nearly 40" makes more of it; leaving "over" out makes less. */
    private static boolean hedge(Quantity q, Quantity e) {
        return e.bound() != Quantity.Bound.NEARLY || q.bound() == Quantity.Bound.NEARLY;
    }

    private static boolean ranges(Quantity q, Quantity e) {
        if (q.range() && e.range()) {
            return near(q.low(), e.low()) && near(q.high(), e.high());
        }
        if (e.range()) {
            return switch (q.bound()) {
                case OVER -> q.value() <= e.low() && q.value() >= 0.5 * e.low();
                case UP_TO -> near(q.value(), e.high());
                default -> near(q.value(), e.low());
            };
        }
        return false;
    }

    /** "a third" for 33%, "half" for 50%. */
    private static boolean fraction(Quantity q, Quantity e) {
        if (q.sort() != Quantity.Sort.PERCENT || e.sort() != Quantity.Sort.PERCENT) {
            return q.sort() == Quantity.Sort.TIMES
                    && e.sort() == Quantity.Sort.TIMES
                    && Math.abs(q.value() - e.value()) < 0.05;
        }
        double third = q.value() * 3 / 100;
        boolean words = Math.abs(third - Math.rint(third)) < 1e-6 || near(q.value(), Math.rint(q.value()));
        return words && Math.abs(q.value() - e.value()) < 0.75;
    }

    /** 43 said as 40, 1,950 as 1,900: fewer digits, less claimed, at most a tenth. */
    private static boolean rounded(double a, double b, boolean lessIsMore) {
        boolean weaker = lessIsMore ? a <= b : a <= b;
        return weaker && a >= 0.9 * b && b >= 10 && digits(a) < digits(b) && Math.rint(a) == a && isRound(a, b);
    }

    /** 66.7 is 66, 65 or 60, never 62: cut to ones, fives, tens, fifties and so on. */
    private static boolean isRound(double a, double b) {
        for (double step = 1; step <= b; step *= 10) {
            if (Math.floor(b / step) * step == a || Math.floor(b / (5 * step)) * 5 * step == a) {
                return true;
            }
        }
        return false;
    }

    private static int digits(double value) {
        if (value != Math.rint(value)) {
            return 12;
        }
        long v = Math.round(Math.abs(value));
        while (v != 0 && v % 10 == 0) {
            v /= 10;
        }
        return Long.toString(v).length();
    }
}
