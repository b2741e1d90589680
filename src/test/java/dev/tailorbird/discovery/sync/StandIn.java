package dev.tailorbird.discovery.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.tailorbird.discovery.Platform;
import dev.tailorbird.testing.ABoard;
import dev.tailorbird.testing.ACompany;
import java.util.Map;
import java.util.UUID;

/**
 * Answers as a platform does: its first page is the given answer, further pages are empty, descriptions come one by one.
 * The first request is throttled, the second breaks off.
 */
final class StandIn {
    /** Of all platforms at once. */
    static final Map<String, String> SETTINGS = Map.of(
            "board",
            "acme",
            "host",
            "acme.example",
            "tenant",
            "acme",
            "site",
            "External",
            "id",
            "i",
            "key",
            "k",
            "story",
            "1");

    private final ACompany company;

    StandIn(ACompany company) {
        this.company = company;
    }

    void shows(Platform platform, String answer) throws Exception {
        String page = answer.replaceAll("https?://[\\w.-]+\\.icims\\.com", ABoard.address(company.path("")));
        switch (platform) {
            case WORKDAY -> {
                answers(path("/wday/cxs/acme/External/jobs").withRequestBody(containing("\"offset\":0,")), page);
                always(path("/wday/cxs/acme/External/jobs"), "{\"total\": 0, \"jobPostings\": []}");
                always(path("/wday/cxs/acme/External/job/.*"), """
                        {"jobPostingInfo": {"startDate": "2026-01-05", "timeType": "Full time", "location": "Ulm",
                                            "jobDescription": "<p>Build and test.</p>"}}""");
            }
            case SMARTRECRUITERS -> {
                answers(path(".*offset=0"), page);
                always(path(".*offset=[1-9].*"), "{\"totalFound\": 1, \"content\": []}");
                always(path("/v1/companies/acme/postings/[^?]+"), """
                        {"jobAd": {"sections": {"jobDescription": {"title": "Work", "text": "<p>Come.</p>"}}}}""");
            }
            case BAMBOOHR -> {
                answers(path("/careers/list"), page);
                always(path("/careers/.+/detail"), """
                        {"result": {"jobOpening": {"datePosted": "2026-01-05", "description": "<p>Come.</p>"}}}""");
            }
            case ADZUNA -> {
                answers(path(".*/search/1.*"), page);
                always(path(".*/search/[2-9].*"), "{\"results\": []}");
            }
            case HIMALAYAS -> {
                answers(path(".*offset=0"), page);
                always(path(".*offset=[1-9].*"), "{\"jobs\": []}");
            }
            case ARBEITNOW -> {
                answers(path(".*page=1"), page);
                always(path(".*page=[2-9].*"), "{\"data\": [], \"links\": {}}");
            }
            case HACKERNEWS -> {
                answers(path(".*page=0"), page);
                always(path(".*page=[1-9].*"), "{\"hits\": []}");
            }
            case ICIMS -> {
                answers(path("/jobs/search.*pr=0.*"), page);
                always(path("/jobs/search.*pr=[1-9].*"), "<div class=\"iCIMS_MainWrapper\"></div>");
                always(path("/jobs/\\d+/.*"), "<div class=\"iCIMS_JobContent\"><p>Come.</p></div>");
            }
            case PAGE, FEED -> {
                company.run(
                        "update company set settings = ? where id = ?",
                        "{\"url\": \"" + ABoard.address(company.path("/jobs")) + "\"}",
                        company.id());
                answers(path("/jobs"), page);
            }
            default -> answers(path("/.*"), page);
        }
    }

    private MappingBuilder path(String rest) {
        return any(urlMatching("/" + company.id() + rest)).atPriority(1);
    }

    private static void always(MappingBuilder request, String answer) {
        ABoard.server().stubFor(request.atPriority(3).willReturn(good(answer)));
    }

    private void answers(MappingBuilder request, String answer) {
        String scenario = UUID.randomUUID().toString();
        step(
                request,
                scenario,
                "Started",
                "throttled",
                aResponse().withStatus(429).withHeader("Retry-After", "0"));
        step(request, scenario, "throttled", "broken", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        step(request, scenario, "broken", "broken", good(answer));
    }

    private static void step(
            MappingBuilder request, String scenario, String from, String to, ResponseDefinitionBuilder answer) {
        ABoard.server()
                .stubFor(request.withId(UUID.randomUUID())
                        .inScenario(scenario)
                        .whenScenarioStateIs(from)
                        .willSetStateTo(to)
                        .willReturn(answer));
    }

    private static ResponseDefinitionBuilder good(String answer) {
        return aResponse().withStatus(200).withBody(answer);
    }
}
