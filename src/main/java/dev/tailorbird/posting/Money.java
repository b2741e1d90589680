package dev.tailorbird.posting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sum as written: its value, its currency if stated, whether "k" or "million" follows. */
record Money(BigDecimal value, @Nullable String currency, boolean thousands, boolean isHuge) {
    private static final String CODES =
            "USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|INR|PLN|SEK|NOK|DKK|CZK|HUF|RON|AED|SAR|JPY|CNY|RMB|BRL|MXN|ZAR|ILS|PHP|MYR|THB|KRW|TWD|COP|CLP|ARS";
    private static final String SIGN =
            "(?:US|CA|C|AU|A|NZ|S|HK|R)?\\$|€|£|₹|¥|₱|₪|zł|\\b(?:" + CODES + "|Euros?|euros?|Rs\\.?|Pfund)";
    private static final String NUMBER =
            "\\d{1,3}(?:[,.'’\u202f ]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
    private static final String SCALE =
            "k\\b|K\\b|Tsd\\.?|thousand|mil\\b|million|Mio|M{1,2}\\b|bn\\b|B[Nn]?\\b|billion|Mrd|crore|lakhs?|LPA";

    static final Pattern RANGE_OR_AMOUNT = Pattern.compile("(?<![\\w.,])(?:(?<c1>" + SIGN + ") ?(?:(?:" + SIGN
            + ") ?)?)?(?<n1>" + NUMBER
            + ")(?: ?(?<s1>" + SCALE + "))?(?: ?(?<d1>" + SIGN + ")(?!\\w))?\\+?"
            + "(?:[^\\S\\n]{0,2}(?:/(?:hr|hour|h|yr|year|mo|month)|per (?:hour|year|annum|month)|brut(?:to|s)?|annually|base)?"
            + "[^\\S\\n]{0,2}(?:-|–|—|−|~|\\bto\\b|\\band\\b|\\bbis\\b|\\bund\\b|à|\\bet\\b|\\ba\\b|\\by\\b|through)[^\\S\\n]{0,2}"
            + "(?:up to )?(?:(?<c2>" + SIGN + ") ?(?:(?:" + SIGN + ") ?)?)?(?<n2>" + NUMBER + ")(?: ?(?<s2>" + SCALE
            + "))?(?: ?(?<d2>" + SIGN
            + ")(?!\\w))?\\+?)?(?![\\d%°]|[.,]\\d)");

    private static final Pattern CODE = Pattern.compile("\\b(" + CODES + ")\\b");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "$"),
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("AU$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("HK$", "HKD"),
            Map.entry("R$", "BRL"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("¥", "JPY"),
            Map.entry("₱", "PHP"),
            Map.entry("₪", "ILS"),
            Map.entry("zł", "PLN"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("rs", "INR"),
            Map.entry("rs.", "INR"),
            Map.entry("rmb", "CNY"),
            Map.entry("pfund", "GBP"));
    private static final Map<String, String> DOLLARS =
            Map.of("Canada", "CAD", "Australia", "AUD", "New Zealand", "NZD", "Singapore", "SGD", "Hong Kong", "HKD");

    static String dollarOf(String country) {
        return DOLLARS.getOrDefault(country, "USD");
    }

    static @Nullable Money of(Matcher matcher, String side) {
        String scale = matcher.group("s" + side);
        String lower = scale == null ? "" : scale.toLowerCase(Locale.ROOT);
        boolean thousands = lower.startsWith("k") || lower.startsWith("t");
        boolean huge = !lower.isEmpty() && !thousands && !lower.startsWith("l");
        BigDecimal value = parse(matcher.group("n" + side));
        if (value == null) {
            return null;
        }
        long times = thousands ? 1_000 : lower.startsWith("l") ? 100_000 : 1;
        String sign = matcher.group("c" + side);
        String code = sign == null ? matcher.group("d" + side) : sign;
        return new Money(value.multiply(BigDecimal.valueOf(times)), currency(code), thousands, huge);
    }

    /** A currency code right after or shortly before a sum. */
    static @Nullable String codeIn(String after, String before) {
        Matcher next = CODE.matcher(after.length() > 20 ? after.substring(0, 20) : after);
        if (next.find()) {
            return next.group();
        }
        Matcher prior = CODE.matcher(before.length() > 40 ? before.substring(before.length() - 40) : before);
        return prior.find() ? prior.group() : null;
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String currency(@Nullable String sign) {
        return sign == null ? null : SIGNS.getOrDefault(sign, SIGNS.getOrDefault(sign.toLowerCase(Locale.ROOT), sign));
    }

    /** "1.234,56", "1,234.56", "1 234,5" and "15.50" by where the last sign stands. */
    private static @Nullable BigDecimal parse(String number) {
        String text = number.replaceAll("['’\u202f ]", "");
        int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        if (last < 0) {
            return new BigDecimal(text);
        }
        boolean decimals = text.length() - last - 1 != 3;
        String whole = text.substring(0, last).replaceAll("[,.]", "");
        String rest = text.substring(last + 1);
        return whole.isEmpty() ? null : new BigDecimal(decimals ? whole + "." + rest : whole + rest);
    }
}
