package dev.tailorbird.discovery.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobicyTest {
    @Test
    void yearlyPayIsReadWithItsCurrency() {
        Jobicy jobicy = new Jobicy();
        Found found = jobicy.read(jobicy.first(Map.of()), """
                        {"jobs": [{"id": 14, "url": "https://jobicy.com/jobs/14", "jobTitle": "Specialist",
                          "companyName": "Acme", "jobIndustry": ["Sales"], "jobType": ["Full-Time"], "jobGeo": "USA",
                          "jobDescription": "<p>S</p>", "pubDate": "2026-06-16T04:19:59+00:00", "salaryMin": 78000,
                          "salaryMax": 156000, "salaryCurrency": "USD", "salaryPeriod": "yearly"}]}
                        """).postings().get(0);
        assertThat(found.pay()).isEqualTo(new Pay(new BigDecimal(78000), new BigDecimal(156000), "USD", "year", null));
        assertThat(found.department()).isEqualTo("Sales");
    }
}
