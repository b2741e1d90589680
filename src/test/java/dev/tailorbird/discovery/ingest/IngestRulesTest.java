package dev.tailorbird.discovery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.discovery.board.Pay;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IngestRulesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final BoardKey BOARD = new BoardKey(UUID.randomUUID(), "Acme", Platform.LEVER);

    @Test
    void oneOpeningIsWrittenInManyWays() {
        UUID key = Opening.key("Sprout Inc.", "Cook (m/f/d)", List.of("Ulm, Germany"));
        assertThat(Opening.key("SPROUT", "cook", List.of("Ulm", "Bonn"))).isEqualTo(key);
        assertThat(Opening.key("Sprout GmbH & Co. KG", "Cook (m/w/d)", List.of("Ulm (Germany)")))
                .isEqualTo(key);
    }

    @Test
    void anotherTitlePlaceOrEmployerIsAnotherOpening() {
        UUID key = Opening.key("Sprout", "Cook", List.of("Ulm"));
        assertThat(List.of(
                        Opening.key("Sprout", "Head cook", List.of("Ulm")),
                        Opening.key("Sprout", "Cook", List.of("Bonn")),
                        Opening.key("Sprouts", "Cook", List.of("Ulm")),
                        Opening.key("Sprout", "Cook", List.of())))
                .doesNotContain(key);
    }

    @Test
    void aNameThatIsOnlyALegalFormStays() {
        assertThat(Opening.key("AG", "Cook", List.of())).isNotEqualTo(Opening.key("SE", "Cook", List.of()));
    }

    @Test
    void kindsOfEmploymentAreReadInTheBoardsWords() {
        assertThat(List.of("Full-time", "FULL_TIME", "Vollzeit", "CDI", "Regular", "unbefristet", "Permanent contract"))
                .allSatisfy(said -> assertThat(EmploymentType.of(said)).isEqualTo("full_time"));
        assertThat(List.of("Part time", "PartTime", "Teilzeit"))
                .allSatisfy(said -> assertThat(EmploymentType.of(said)).isEqualTo("part_time"));
        assertThat(List.of("Contract", "Fixed-term", "befristet", "Freelance"))
                .allSatisfy(said -> assertThat(EmploymentType.of(said)).isEqualTo("contract"));
        assertThat(EmploymentType.of("Internship")).isEqualTo("internship");
        assertThat(EmploymentType.of("Temp")).isEqualTo("temporary");
        assertThat(EmploymentType.of("Full time, part time")).isEqualTo("unknown");
        assertThat(EmploymentType.of(null)).isEqualTo("unknown");
    }

    @Test
    void structureStaysAndWhatRunsGoes() {
        String html = SafeHtml.of(
                "<h2 style='x'>Work</h2><p onclick=a()>Cook<script>b()</script></p><table><tr><td>1</td></tr></table>"
                        + "<a href='/apply'>Apply</a><a href='javascript:c()'>x</a><form><input></form><img src=d>",
                "https://acme.example/jobs/1");
        assertThat(html)
                .contains(
                        "<h2>Work</h2>", "<p>Cook</p>", "<td>1</td>", "href=\"https://acme.example/apply\"", "nofollow")
                .doesNotContain("script", "onclick", "style", "form", "input", "img");
    }

    @Test
    void payIsComparedByTheYear() {
        List<Object> hourly =
                row(found(new Pay(new BigDecimal("20"), new BigDecimal("25"), "usd", "hour", null), null));
        assertThat(column(hourly, "salary_year_min")).isEqualTo(new BigDecimal("41600"));
        assertThat(column(hourly, "salary_year_max")).isEqualTo(new BigDecimal("52000"));
        assertThat(column(hourly, "salary_currency")).isEqualTo("USD");
        List<Object> unsaid = row(found(new Pay(new BigDecimal("4000"), null, "EUR", null, null), null));
        assertThat(column(unsaid, "salary_period")).isEqualTo("month");
        assertThat(column(unsaid, "salary_year_min")).isEqualTo(new BigDecimal("48000"));
        assertThat(column(unsaid, "salary_year_max")).isNull();
    }

    @Test
    void datesThatCannotBeAreLeftOut() {
        assertThat(column(row(found(null, Instant.parse("2199-01-01T00:00:00Z"))), "posted_at"))
                .isNull();
        assertThat(column(row(found(null, Instant.parse("2026-05-01T20:00:00Z"))), "posted_at"))
                .isEqualTo(NOW);
        assertThat(column(row(found(null, Instant.parse("2026-04-01T00:00:00Z"))), "posted_at"))
                .isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void aKeyOfAnyLengthIsKept() {
        String longId = "https://acme.example/" + "x".repeat(400);
        Found found = new Found(
                longId, "Cook", null, List.of(), null, null, null, null, null, "https://acme.example", null, null);
        assertThat(ListingRow.externalId(found)).hasSizeLessThanOrEqualTo(200).isEqualTo(ListingRow.externalId(found));
    }

    private static Found found(Pay pay, Instant posted) {
        return new Found(
                "1", "Cook", null, List.of("Ulm"), null, null, null, pay, posted, "https://acme.example/1", null, null);
    }

    private static List<Object> row(Found found) {
        return ListingRow.of(BOARD, new Incoming(found, Hash.NONE, null)).listing(BOARD, UUID.randomUUID(), NOW);
    }

    private static Object column(List<Object> row, String name) {
        return row.get(ListingRow.COLUMNS.indexOf(name));
    }
}
