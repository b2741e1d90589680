package dev.tailorbird.posting;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sum of pay is for. */
enum Period {
    HOUR(
            2080,
            500,
            "(per|an|/|\\bpro|je|por|de l['’]|par) ?(hour|hr|hora|stunde|std|heure|h\\b)|hourly|stundenlohn|/ ?h(ou)?r?\\b|horaire|\\bp\\.?h\\b"),
    DAY(260, 5_000, "(per|a|/|pro|por|par) ?(day|tag|jour|d[ií]a)\\b|daily rate|day rate|tagessatz|\\btjm\\b"),
    WEEK(52, 20_000, "(per|a|/|pro|por|par) ?(week|wk|woche|semaine|semana)\\b|weekly"),
    MONTH(
            12,
            60_000,
            "(per|a|/|pro|im|por|par|al) ?(month|mo\\b|monat|mois|mes)\\b|monthly|monatlich|mensuel|mensual|/ ?mois"),
    YEAR(
            1,
            100_000_000,
            "(per|a|/|pro|im|por|par|al) ?(year|yr|annum|jahr|an\\b|año)|annual|yearly|annum|\\bp\\.? ?a\\b|jährlich|jahres|annuel|anual|/ ?yr\\b");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private final int perYear;
    private final int most;
    private final Pattern words;

    Period(int perYear, int most, String words) {
        this.perYear = perYear;
        this.most = most;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    int perYear() {
        return perYear;
    }

    /** The period that stands right after the sum, else the last one named before it. */
    static @Nullable Period stated(String before, String after) {
        String near = SPACES.matcher(after).replaceAll(" ");
        Period first = nearest(near.length() > 45 ? near.substring(0, 45) : near);
        return first == null ? last(before) : first;
    }

    private static @Nullable Period nearest(String text) {
        Period best = null;
        int at = Integer.MAX_VALUE;
        for (Period period : values()) {
            Matcher matcher = period.words.matcher(text);
            if (matcher.find() && matcher.start() < at) {
                at = matcher.start();
                best = period;
            }
        }
        return best;
    }

    private static @Nullable Period last(String text) {
        Period best = null;
        int at = -1;
        for (Period period : values()) {
            Matcher matcher = period.words.matcher(text);
            while (matcher.find()) {
                if (matcher.start() > at) {
                    at = matcher.start();
                    best = period;
                }
            }
        }
        return best;
    }

    /** This period, unless the sum is far beyond what anyone is paid for it. */
    Period orPlausible(BigDecimal sum) {
        boolean tooMuch = sum.compareTo(BigDecimal.valueOf(most)) > 0;
        boolean tooLittle = this == YEAR && sum.compareTo(BigDecimal.valueOf(500)) < 0;
        return tooMuch || tooLittle ? guess(sum) : this;
    }

    static Period guess(BigDecimal sum) {
        double value = sum.doubleValue();
        if (value < 300) {
            return HOUR;
        }
        if (value < 1_000) {
            return DAY;
        }
        return value < 12_000 ? MONTH : YEAR;
    }
}
