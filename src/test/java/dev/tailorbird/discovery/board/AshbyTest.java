package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AshbyTest {
    private final Ashby ashby = new Ashby();
    private final Ask ask = ashby.first(Map.of("board", "Acme Tools"));

    @Test
    void boardsWithSpacesInTheirNameAreAskedFor() {
        assertThat(ask.uri())
                .hasToString("https://api.ashbyhq.com/posting-api/job-board/Acme%20Tools?includeCompensation=true");
    }

    @Test
    void draftsAreLeftOutAndOnlySalaryIsPay() {
        List<Found> found = ashby.read(ask, """
                        {"jobs": [
                          {"id": "d", "title": "Draft", "jobUrl": "https://jobs.ashbyhq.com/a/d", "isListed": false},
                          {"id": "1", "title": "Fitter", "jobUrl": "https://jobs.ashbyhq.com/a/1", "isListed": true,
                           "isRemote": null, "location": "Leeds", "secondaryLocations": [{"location": "York"}],
                           "publishedAt": "2026-04-20T22:43:56.531+00:00",
                           "compensation": {"summaryComponents": [
                             {"compensationType": "EquityPercentage", "minValue": 0.1, "maxValue": 0.2},
                             {"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "GBP",
                              "minValue": 38000, "maxValue": 45000}]}},
                          {"id": "2", "title": "Clerk", "jobUrl": "https://jobs.ashbyhq.com/a/2", "isRemote": true,
                           "workplaceType": "Hybrid"},
                          {"id": "3", "title": "Writer", "jobUrl": "https://jobs.ashbyhq.com/a/3", "isRemote": true,
                           "workplaceType": null}]}
                        """).postings();
        assertThat(found).extracting(Found::externalId).containsExactly("1", "2", "3");
        assertThat(found).extracting(Found::workSetting).containsExactly(null, WorkSetting.HYBRID, WorkSetting.REMOTE);
        assertThat(found.get(0).locations()).containsExactly("Leeds", "York");
        assertThat(found.get(0).pay())
                .isEqualTo(new Pay(new BigDecimal(38000), new BigDecimal(45000), "GBP", "year", null));
    }
}
