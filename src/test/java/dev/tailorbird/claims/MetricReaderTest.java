package dev.tailorbird.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricReaderTest {
    private final MetricReader reader = MetricReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Cut picking errors by 32% in a year | 32% | PERCENT | 32 | %",
                "Raised occupancy by 4.5 percentage points | 4.5 percentage points | PERCENT | 4.5 | percentage points",
                "Negotiated contracts worth $1.2M | $1.2M | MONEY | 1200000 | USD",
                "Closed €450,000 of new business | €450,000 | MONEY | 450000 | EUR",
                "Verwaltete ein Budget von 450 000 € | 450 000 € | MONEY | 450000 | EUR",
                "Saved 3 million pounds | 3 million pounds | MONEY | 3000000 | GBP",
                "Ran a budget of CHF 80,000 | CHF 80,000 | MONEY | 80000 | CHF",
                "Raised INR 2 crore for clinics | INR 2 crore | MONEY | 20000000 | INR",
                "Supervised 12 registered nurses | 12 registered nurses | COUNT | 12 | registered nurses",
                "Packed 3,000 orders for shops | 3,000 orders | COUNT | 3000 | orders",
                "Taught twenty-five pupils to swim | twenty-five pupils | COUNT | 25 | pupils",
                "Moved the archive in 6 weeks | 6 weeks | TIME | 6 | week",
                "Cut delivery from 10 to 4 days | from 10 to 4 days | TIME | 4 | day",
                "Cut builds from 40 minutes to 6 minutes | from 40 minutes to 6 minutes | TIME | 6 | minute",
                "Grew the list from 1,200 to 9,000 readers | from 1,200 to 9,000 readers | COUNT | 9000 | readers",
                "Lifted 20 kg sacks all day | 20 kg | COUNT | 20 | kg",
            })
    void aFigureIsFoundWithItsKindValueAndUnit(
            String statement, String text, MetricKind kind, double value, String unit) {
        Metric metric = reader.read(statement).get(0);
        assertEquals(
                List.of(text, kind, value, unit), List.of(metric.text(), metric.kind(), metric.value(), metric.unit()));
    }

    @ParameterizedTest
    @CsvSource({
        "'Warehouse manager from March 2019 to June 2021'",
        "'Audited to ISO 9001'",
        "'Taught year 5 to read'",
        "'Won first prize'",
        "'One of the best'"
    })
    void datesLabelsAndRanksAreNoFigures(String statement) {
        assertEquals(List.of(), reader.read(statement));
    }

    @Test
    void everyFigureStandsWhereItsOffsetsSay() {
        String statement = "Trained 40 nurses in 6 weeks for €9k and cut falls by 12 %";
        List<Metric> metrics = reader.read(statement);
        assertEquals(
                List.of("40 nurses", "6 weeks", "€9k", "12 %"),
                metrics.stream().map(Metric::text).toList());
        for (Metric metric : metrics) assertEquals(metric.text(), statement.substring(metric.start(), metric.end()));
    }

    @Test
    void anyTextIsReadWithOffsetsInsideIt() {
        String alphabet = "0123456789 ,.%$€£-+/ a km to from bn½²٣𝟗\u00a0\u202fé";
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--)
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            int end = 0;
            for (Metric metric : reader.read(text.toString())) {
                assertTrue(metric.start() >= end && metric.end() > metric.start(), text.toString());
                end = metric.end();
            }
            assertTrue(end <= text.length(), text.toString());
        }
    }
}
