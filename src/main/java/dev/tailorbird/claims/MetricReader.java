package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a statement with their places in it; reads numbers as the guard does. */
public final class MetricReader {
    private static final int MOST_NOUNS = 3;
    private static final TreeMap<Double, String> PERIODS = new TreeMap<>(Map.of(
            0.0,
            "millisecond",
            0.0002,
            "second",
            0.016,
            "minute",
            1.0,
            "hour",
            24.0,
            "day",
            168.0,
            "week",
            730.5,
            "month",
            2191.5,
            "quarter",
            8766.0,
            "year",
            87660.0,
            "decade"));

    private static final class Holder {
        static final MetricReader STANDARD = new MetricReader();
    }

    private final QuantityReader quantities = new QuantityReader(new WordSets());
    private final Tokeniser tokeniser = new Tokeniser(new Lemmas(word -> false, Map.of()));

    private MetricReader() {}

    public static MetricReader standard() {
        return Holder.STANDARD;
    }

    /** In the order of the text; they never overlap. */
    public List<Metric> read(String statement) {
        NormalText text = NormalText.of(statement);
        List<Token> tokens = tokeniser.read(text.text());
        boolean[] taken = new boolean[tokens.size()];
        new DateReader().read(tokens, taken);
        List<Metric> found = new ArrayList<>();
        Quantity before = null;
        for (Quantity quantity : quantities.read(tokens, 0, taken)) {
            Figure figure = figure(tokens, quantity, before);
            before = quantity;
            if (figure == null) continue;
            if (figure.from < 0 && !found.isEmpty()) found.remove(found.size() - 1);
            Metric metric = figure.metric(statement, text, tokens);
            if (found.isEmpty() || found.get(found.size() - 1).end() <= metric.start()) found.add(metric);
        }
        return found;
    }

    /** @param from negative when it takes in the figure before: minus one minus the first token of both */
    private record Figure(
            MetricKind kind,
            @Nullable Double value,
            @Nullable String unit,
            int from,
            int to) {
        Metric metric(String statement, NormalText text, List<Token> tokens) {
            int first = from < 0 ? -1 - from : from;
            int start = text.originalStart(tokens.get(first).start());
            int end = text.originalEnd(tokens.get(to - 1).end());
            return new Metric(statement.substring(start, end), kind, value, unit, start, end);
        }
    }

    private static @Nullable Figure figure(List<Token> tokens, Quantity q, @Nullable Quantity before) {
        Double value = q.bound() == Quantity.Bound.MANY ? null : q.value();
        int from = before != null && pair(tokens, before, q) ? -1 - (before.from() - 1) : q.from();
        return switch (q.sort()) {
            case PERCENT -> new Figure(MetricKind.PERCENT, value, "%", from, q.to());
            case POINTS -> new Figure(MetricKind.PERCENT, value, "percentage points", from, q.to());
            case MONEY -> new Figure(MetricKind.MONEY, value, q.unit(), from, q.to());
            case TIME -> time(tokens, q, from);
            case TIMES, MEASURE -> new Figure(MetricKind.COUNT, value, q.unit(), from, q.to());
            case COUNT -> count(tokens, q, value, from);
            case ORDINAL, LABEL -> null;
        };
    }

    /** "from 10 to 4 days" is one figure. */
    private static boolean pair(List<Token> tokens, Quantity a, Quantity b) {
        boolean joined = b.from() - a.to() == 1 && tokens.get(a.to()).is("to");
        boolean opened = a.from() > 0 && tokens.get(a.from() - 1).is("from");
        boolean alike = a.sort() == b.sort()
                || a.sort() == Quantity.Sort.COUNT && a.nouns().isEmpty();
        return joined && opened && alike;
    }

    private static Figure time(List<Token> tokens, Quantity q, int from) {
        for (int i = q.to() - 1; i >= q.from(); i--) {
            Units.Unit unit = Units.at(tokens, i);
            if (unit != null && unit.sort() == Quantity.Sort.TIME)
                return new Figure(
                        MetricKind.TIME, rounded(q.value() / unit.factor()), period(unit.factor()), from, q.to());
        }
        return new Figure(MetricKind.TIME, rounded(q.value()), "hour", from, q.to());
    }

    private static String period(double hours) {
        return PERIODS.floorEntry(hours).getValue();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    /** Money when a currency follows the number ("500 000 €"), else what is counted. */
    private static Figure count(List<Token> tokens, Quantity q, @Nullable Double value, int from) {
        if (q.to() < tokens.size()) {
            String currency = Units.currency(tokens.get(q.to()));
            boolean ofTheNext =
                    q.to() + 1 < tokens.size() && tokens.get(q.to() + 1).number();
            if (currency != null && !ofTheNext) return new Figure(MetricKind.MONEY, value, currency, from, q.to() + 1);
        }
        List<Token> counted = counted(q.nouns());
        if (counted.isEmpty()) return new Figure(MetricKind.COUNT, value, null, from, q.to());
        int to = tokens.indexOf(counted.get(counted.size() - 1)) + 1;
        String unit = String.join(" ", counted.stream().map(Token::text).toList());
        return new Figure(MetricKind.COUNT, value, unit, from, Math.max(to, q.to()));
    }

    /** The words up to the first plural, which is what is counted: "registered nurses" of "nurses trained". */
    private static List<Token> counted(List<Token> nouns) {
        for (int i = 0; i < Math.min(MOST_NOUNS, nouns.size()); i++) {
            String word = nouns.get(i).lower();
            if (word.endsWith("s") && !word.endsWith("ss") || word.equals("people") || word.equals("staff"))
                return nouns.subList(0, i + 1);
        }
        return nouns.subList(0, Math.min(1, nouns.size()));
    }
}
