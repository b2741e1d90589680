package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardAddressesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    https://boards.greenhouse.io/acme,                                              GREENHOUSE, acme
                    https://job-boards.greenhouse.io/acme/jobs/4001,                                GREENHOUSE, acme
                    https://job-boards.eu.greenhouse.io/acme?gh_src=x,                              GREENHOUSE, acme
                    https://boards.greenhouse.io/embed/job_board?for=acme&b=https%3A%2F%2Fa.example, GREENHOUSE, acme
                    https://boards.greenhouse.io/embed/job_app?token=12&for=acme,                   GREENHOUSE, acme
                    https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true,              GREENHOUSE, acme
                    https://jobs.lever.co/acme/0f2d-11,                                             LEVER,      acme
                    https://jobs.eu.lever.co/acme,                                                  LEVER,      acme
                    https://api.lever.co/v0/postings/acme?mode=json,                                LEVER,      acme
                    https://jobs.ashbyhq.com/Acme%20Tools/8d0c,                                     ASHBY,      Acme Tools
                    https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true,    ASHBY,      acme
                    https://jobs.smartrecruiters.com/Acme1/744000091-bartender,                     SMARTRECRUITERS, Acme1
                    https://careers.smartrecruiters.com/Acme1,                                      SMARTRECRUITERS, Acme1
                    https://apply.workable.com/acme/j/0A1B2C/,                                      WORKABLE,   acme
                    https://apply.workable.com/api/v1/widget/accounts/acme,                         WORKABLE,   acme
                    https://acme.workable.com/,                                                     WORKABLE,   acme
                    https://ats.rippling.com/acme/jobs,                                             RIPPLING,   acme
                    https://ats.rippling.com/en-GB/acme/jobs/12,                                    RIPPLING,   acme
                    https://acme.recruitee.com/o/cook,                                              RECRUITEE,  acme
                    https://acme.jobs.personio.de/job/12?language=en,                               PERSONIO,   acme
                    https://acme.bamboohr.com/careers/12,                                           BAMBOOHR,   acme
                    https://acme.teamtailor.com/jobs,                                               TEAMTAILOR, acme
                    https://acme.na.teamtailor.com/jobs,                                            TEAMTAILOR, acme
                    https://acme.pinpointhq.com/en/postings/1,                                      PINPOINT,   acme
                    https://acme.breezy.hr/p/1-cook,                                                BREEZY,     acme
                    https://careers-acme.icims.com/jobs/search,                                     ICIMS,      careers-acme
                    https://jobs.gem.com/acme,                                                      GEM,        acme
                    HTTPS://JOBS.LEVER.CO/Acme/,                                                    LEVER,      Acme
                    """)
    void theBoardIsReadFromAnyAddressOfIt(String address, Platform platform, String board) {
        BoardAddress read = BoardAddresses.read(URI.create(address)).orElseThrow();
        assertThat(read.platform()).isEqualTo(platform);
        assertThat(read.settings()).containsEntry("board", board);
        assertThat(read.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    https://www.adzuna.co.uk/jobs/search?q=cook, ADZUNA
                    https://www.adzuna.com,                      ADZUNA
                    https://www.arbeitnow.com,                   ARBEITNOW
                    https://news.ycombinator.com/jobs,           HACKERNEWS
                    https://himalayas.app/jobs,                  HIMALAYAS
                    https://jobicy.com,                          JOBICY
                    https://remoteok.com/remote-cook-jobs,       REMOTEOK
                    https://remotive.com,                        REMOTIVE
                    https://www.themuse.com/search,              THEMUSE
                    https://weworkremotely.com,                  WEWORKREMOTELY
                    """)
    void sitesOfManyEmployersNeedNoMoreThanTheirAddress(String address, Platform platform) {
        BoardAddress read = BoardAddresses.read(URI.create(address)).orElseThrow();
        assertThat(read.platform()).isEqualTo(platform);
        assertThat(platform.missing(read.settings())).isEmpty();
        assertThat(platform.isFeed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    https://acme.wd5.myworkdayjobs.com/External,                           acme, External
                    https://acme.wd5.myworkdayjobs.com/en-US/External/job/Berlin/Cook_R-1, acme, External
                    https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/jobs,        acme, External
                    https://acme.wd103.myworkdayjobs.com/fr/Carri%C3%A8res?q=x,            acme, Carrières
                    https://wd5.myworkdaysite.com/recruiting/acme/External,                acme, External
                    https://wd5.myworkdaysite.com/en-US/recruiting/acme/External/details,  acme, External
                    """)
    void workdaysTenantAndSiteAreRead(String address, String tenant, String site) {
        BoardAddress read = BoardAddresses.read(URI.create(address)).orElseThrow();
        assertThat(new TreeMap<>(read.settings()))
                .isEqualTo(
                        new TreeMap<>(Map.of("host", URI.create(address).getHost(), "tenant", tenant, "site", site)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.wd1.myworkdayjobs.com",
                "https://acme.wd1.myworkdayjobs.com/en-us",
                "https://acme.wd1.myworkdayjobs.com/de/"
            })
    void aWorkdayAddressWithoutItsSiteSaysSo(String address) {
        BoardAddress read = BoardAddresses.read(URI.create(address)).orElseThrow();
        assertThat(read.platform()).isEqualTo(Platform.WORKDAY);
        assertThat(read.missing()).isEqualTo(List.of("site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.example/careers",
                "https://jobs.lever.co/",
                "https://lever.co.evil.example/acme",
                "https://evil.example/jobs.lever.co/acme",
                "mailto:jobs@acme.example"
            })
    void otherAddressesBelongToNoPlatform(String address) {
        assertThat(BoardAddresses.read(URI.create(address))).isEmpty();
    }

    @Test
    void aPlatformWithoutAClientIsNamedAsSuch() {
        assertThat(Platform.GEM.supported()).isFalse();
    }
}
