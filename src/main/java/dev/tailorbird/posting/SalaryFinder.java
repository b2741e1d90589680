package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Salary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what the work pays among all the money that a posting may speak of. */
final class SalaryFinder {
    private static final int BEFORE = 90;
    private static final int AFTER = 60;
    private static final BigDecimal LEAST_WITHOUT_CURRENCY = BigDecimal.valueOf(10_000);
    private static final int MOST_TRIES = 300;
    private static final Pattern PAY = Pattern.compile(
            "salar|\\bpay\\b|\\bpaid\\b|compensation|wage|\\bbase\\b|\\bote\\b|on[- ]target|earn|\\brate\\b|hourly|remunerat|"
                    + "\\brange\\b|\\bcomp\\b|gehalt|vergütung|lohn|verdien|rémunération|salaire|\\bbrut|salario|sueldo|retribuci|"
                    + "income|package",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "rais(ed|ing)|fund(ed|ing|s)|revenue|\\barr\\b|\\baum\\b|valu(ation|ed)|series [a-f]\\b|assets|market|invest|"
                    + "sign[- ]?(on|ing)|referral|stipend|reimburs|budget|allowance|401|tuition|deductible|co-?pay|donat|contribut|"
                    + "per diem|ticket|prime|panier|mutuelle|ebitda|umsatz|chiffre d'affaires|discount|voucher|gift|relocation|"
                    + "insurance|saving|grant|fee|portfolio|transaction|sales of|customers|gross|turnover|benefit-budget|zuschuss|"
                    + "sachbezug|gutschein|bonus of|retention|matching|learning|wellness|equipment|home office|internet|pric(e|ed|ing)\\b|\\bdeals?\\b|\\bacv\\b|contract value|\\bspend|pipeline|\\bquota|book of business|sold|replace|bonus$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_PAY_AFTER = Pattern.compile(
            "^(?![^.;\\n]{0,20}\\bplus\\b)[^.;,+(&\\n]{0,24}(life insurance|insurance|bonus|stipend|referral|tuition|reimburs|allowance|per employee|sign[- ]?on|budget|deductible|copay|"
                    + "in (revenue|funding|assets|equity|tips)|arr\\b|of (equity|stock)|401|match|pro skript|prime|profit)",
            Pattern.CASE_INSENSITIVE);

    private final @Nullable String dollar;

    /** {@code country} by its English name says which dollar a bare $ is. */
    SalaryFinder(@Nullable String country) {
        this.dollar = country == null ? "USD" : Money.dollarOf(country);
    }

    private record Offer(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            Period period,
            boolean range,
            boolean base) {}

    @Nullable
    Salary find(String text) {
        List<Offer> offers = new ArrayList<>();
        Matcher matcher = Money.RANGE_OR_AMOUNT.matcher(text).useTransparentBounds(true);
        int tries = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (hasDigit(text, from, to)) {
                matcher.region(from, to);
                while (tries++ < MOST_TRIES && matcher.find()) {
                    Offer offer = offer(text, matcher);
                    if (offer != null) {
                        offers.add(offer);
                    }
                }
            }
            from = to + 1;
        }
        return offers.isEmpty() ? null : merged(offers);
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Offer offer(String text, Matcher matcher) {
        Money first = Money.of(matcher, "1");
        Money second = matcher.group("n2") == null ? null : Money.of(matcher, "2");
        if (first == null || first.isHuge() || (second != null && second.isHuge())) {
            return null;
        }
        boolean currency = first.currency() != null || (second != null && second.currency() != null);
        BigDecimal largest = second == null ? first.value() : second.value().max(first.value());
        boolean sizeable = largest.compareTo(LEAST_WITHOUT_CURRENCY) >= 0;
        if (largest.signum() == 0 || !currency && !sizeable) {
            return null;
        }
        String before = context(text, matcher.start() - BEFORE, matcher.start(), true);
        String after = context(text, matcher.end(), matcher.end() + AFTER, false);
        Period stated = Period.stated(before, after);
        boolean pay =
                PAY.matcher(before).find() || PAY.matcher(firstPart(after)).find();
        if (!isPay(before, after, currency, pay, stated, first, second, largest)) {
            return null;
        }
        return build(before, after, first, second, stated, text.substring(matcher.start(), matcher.end()));
    }

    private static boolean isPay(
            String before,
            String after,
            boolean currency,
            boolean pay,
            @Nullable Period stated,
            Money first,
            @Nullable Money second,
            BigDecimal largest) {
        boolean other = OTHER_MONEY.matcher(lastPart(before)).find() && !payIsNearer(before);
        boolean sizeable = largest.compareTo(LEAST_WITHOUT_CURRENCY) >= 0;
        if (NOT_PAY_AFTER.matcher(after).find() || other) {
            return false;
        }
        if (!currency) {
            return pay && sizeable && (second != null || stated == Period.YEAR) && !isYearNumber(first, second);
        }
        boolean plausibleYear = sizeable && second != null && largest.compareTo(BigDecimal.valueOf(2_000_000)) < 0;
        return pay || (stated != null && (second != null || stated == Period.HOUR)) || plausibleYear;
    }

    private static boolean isYearNumber(Money first, @Nullable Money second) {
        return second != null
                && first.value().compareTo(BigDecimal.valueOf(2100)) < 0
                && second.value().compareTo(BigDecimal.valueOf(2100)) < 0;
    }

    private static boolean payIsNearer(String before) {
        int pay = lastMatch(PAY, before);
        int other = lastMatch(OTHER_MONEY, before);
        return pay > other;
    }

    private static int lastMatch(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private @Nullable Offer build(
            String before, String after, Money first, @Nullable Money second, @Nullable Period stated, String matched) {
        BigDecimal min = first.value();
        BigDecimal max = second == null ? null : second.value();
        if (second != null && second.thousands() && !first.thousands() && min.compareTo(BigDecimal.valueOf(1000)) < 0) {
            min = min.multiply(BigDecimal.valueOf(1000));
        }
        String currency = currencyOf(first, second, after, before);
        BigDecimal largest = max == null ? min : max;
        Period period = stated == null ? Period.guess(largest) : stated.orPlausible(largest);
        if (max != null) {
            boolean ordered = max.compareTo(min) >= 0
                    && max.compareTo(min.multiply(BigDecimal.valueOf(period == Period.HOUR ? 8 : 6))) <= 0;
            if (!ordered) {
                boolean alone = second != null && second.currency() != null && max.compareTo(min) > 0;
                return alone ? new Offer(max, max, currency, period, false, isBase(before)) : null;
            }
            return new Offer(min, max, currency, period, true, isBase(before));
        }
        String lead = before.toLowerCase(Locale.ROOT).stripTrailing();
        if (lead.matches("(?s).*(up to|bis zu|jusqu'à|jusqu’à|hasta|maximum|max\\.?)( an?| the)?$")) {
            return new Offer(null, min, currency, period, false, isBase(before));
        }
        boolean from = after.startsWith("+")
                || matched.endsWith("+")
                || lead.matches(
                        "(?s).*(from|starting( salary)?( at| from| of)?|starts at|at least|minimum( of)?|ab|à partir de|desde|a partir de|over)$");
        boolean german = before.matches("(?s).*(?i)(gehalt|vergütung|lohn|verdien).*")
                || after.matches("(?s)(?i)\\s*(brutto|pro stunde|/ ?stunde|pro monat).*");
        return new Offer(min, from || german ? null : min, currency, period, false, isBase(before));
    }

    private @Nullable String currencyOf(Money first, @Nullable Money second, String after, String before) {
        String stated = first.currency() != null ? first.currency() : second == null ? null : second.currency();
        if (stated == null || stated.equals("$")) {
            String near = Money.codeIn(after, before);
            return near != null ? near : stated == null ? null : dollar;
        }
        return stated;
    }

    /** Several ranges of one period (by place or by level) become one that spans them. */
    private static Salary merged(List<Offer> offers) {
        boolean anyRange = offers.stream().anyMatch(Offer::range);
        boolean anyBase = !anyRange && offers.stream().anyMatch(Offer::base);
        Offer lead = offers.stream()
                .filter(o -> o.range() || !anyRange)
                .filter(o -> o.base() || !anyBase)
                .findFirst()
                .orElse(offers.get(0));
        BigDecimal min = lead.min();
        BigDecimal max = lead.max();
        for (Offer offer : offers) {
            BigDecimal low = offer.min();
            BigDecimal high = offer.max();
            boolean alike = offer.period() == lead.period() && offer.range() == lead.range() && offer.range();
            if (alike && min != null && max != null && low != null && high != null && isNear(min, low)) {
                min = min.min(low);
                max = max.max(high);
            }
        }
        return salary(min, max, lead);
    }

    private static boolean isNear(BigDecimal a, BigDecimal b) {
        double ratio = a.doubleValue() / Math.max(1, b.doubleValue());
        return ratio < 2.5 && ratio > 0.4;
    }

    private static Salary salary(@Nullable BigDecimal min, @Nullable BigDecimal max, Offer lead) {
        BigDecimal times = BigDecimal.valueOf(lead.period().perYear());
        return new Salary(
                Money.plain(min),
                Money.plain(max),
                lead.currency(),
                lead.period().name().toLowerCase(Locale.ROOT),
                min == null ? null : Money.plain(min.multiply(times)),
                max == null ? null : Money.plain(max.multiply(times)));
    }

    private static String context(String text, int from, int to, boolean before) {
        String part = text.substring(Math.max(0, from), Math.min(text.length(), to));
        int cut = before ? Math.max(part.lastIndexOf('\n'), lastStop(part)) : part.indexOf('\n');
        if (cut < 0) {
            return part;
        }
        String previous = part.substring(0, cut);
        String heading = previous.substring(previous.lastIndexOf('\n') + 1);
        boolean label = before
                && part.charAt(cut) == '\n'
                && part.length() - cut < 25
                && heading.length() < 45
                && PAY.matcher(heading).find();
        return label ? heading + part.substring(cut) : before ? part.substring(cut + 1) : part.substring(0, cut);
    }

    private static int lastStop(String part) {
        Matcher stop = Pattern.compile("[.!?] (?=\\p{Lu})").matcher(part);
        int last = -1;
        while (stop.find()) {
            last = stop.start();
        }
        return last;
    }

    private static boolean isBase(String before) {
        String near = lastPart(before).toLowerCase(Locale.ROOT);
        return near.contains("base") && !near.contains("ote");
    }

    private static String firstPart(String after) {
        return after.length() > 40 ? after.substring(0, 40) : after;
    }

    private static String lastPart(String before) {
        return before.length() > 55 ? before.substring(before.length() - 55) : before;
    }
}
