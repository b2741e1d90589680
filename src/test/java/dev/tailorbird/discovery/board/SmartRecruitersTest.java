package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmartRecruitersTest {
    private static final Map<String, String> ACME = Map.of("board", "Acme1");
    private final SmartRecruiters smart = new SmartRecruiters();

    @Test
    void pagesOfAHundredAreAskedForUntilAllAreSeen() {
        Ask ask = smart.first(ACME);
        assertThat(ask.uri())
                .hasToString("https://api.smartrecruiters.com/v1/companies/Acme1/postings?limit=100&offset=0");
        Ask next = smart.read(ask, page(150)).next();
        assertThat(next).isNotNull();
        assertThat(next.uri().getQuery()).isEqualTo("limit=100&offset=100");
        assertThat(smart.read(next, page(150)).next()).isNull();
    }

    @Test
    void theDescriptionComesWithItsOwnRequestSectionBySection() {
        Found listed = smart.read(smart.first(ACME), page(1)).postings().get(0);
        assertThat(listed.html()).isNull();
        assertThat(listed.locations()).containsExactly("Porto, Portugal");
        assertThat(smart.detail(ACME, listed).uri())
                .hasToString("https://api.smartrecruiters.com/v1/companies/Acme1/postings/74");
        Found whole = smart.withDetail(listed, """
                {"id": "74", "postingUrl": "https://jobs.smartrecruiters.com/Acme1/74-clerk",
                 "applyUrl": "https://jobs.smartrecruiters.com/Acme1/74-clerk?oga=true",
                 "jobAd": {"sections": {"jobDescription": {"title": "Job", "text": "<p>File.</p>"},
                   "qualifications": {"title": "You", "text": "<p>Order.</p>"}, "additionalInformation": {"text": ""}}}}
                """);
        assertThat(whole.html()).isEqualTo("<h3>Job</h3><p>File.</p>\n<h3>You</h3><p>Order.</p>");
        assertThat(whole.url()).isEqualTo("https://jobs.smartrecruiters.com/Acme1/74-clerk");
        assertThat(whole.company()).isEqualTo("Acme One");
    }

    private static String page(int total) {
        return """
                {"offset": 0, "limit": 100, "totalFound": %d, "content": [{"id": "74", "name": "Clerk",
                  "company": {"identifier": "Acme1", "name": "Acme One"}, "releasedDate": "2026-06-08T02:11:28.000Z",
                  "location": {"city": "Porto", "country": "pt", "remote": false, "hybrid": true,
                    "fullLocation": "Porto, Portugal"}, "typeOfEmployment": {"label": "Part-time"}, "department": {}}]}
                """.formatted(total);
    }
}
