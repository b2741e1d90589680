package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailorbird.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareersAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://boards.greenhouse.io/larkmoor-foods, Larkmoor Foods",
        "https://jobs.smartrecruiters.com/LarkmoorFoods1, LarkmoorFoods",
        "https://careers-larkmoor.icims.com/jobs, Larkmoor",
        "https://jobs.ashbyhq.com/Larkmoor%20Foods, Larkmoor Foods",
        "https://larkmoor.wd5.myworkdayjobs.com/External, Larkmoor",
        "https://www.larkmoor-foods.co.uk/careers, Larkmoor Foods",
        "careers.larkmoor.example/jobs, Larkmoor",
        "https://jobs.example/, Jobs",
        "https://jobs.lever.co/3k, 3k",
        "https://remoteok.com/remote-dev-jobs, Remote OK"
    })
    void aCompanyGetsAReadableName(String address, String name) {
        assertThat(CareersAddress.of(address).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "https://boards.greenhouse.io/larkmoor, https://job-boards.greenhouse.io/Larkmoor/jobs/4001, true",
        "https://larkmoor.wd5.myworkdayjobs.com/External, https://larkmoor.wd5.myworkdayjobs.com/de-DE/External, true",
        "https://larkmoor.wd5.myworkdayjobs.com/External, https://larkmoor.wd5.myworkdayjobs.com/Interns, false",
        "https://boards.greenhouse.io/larkmoor, https://job-boards.eu.greenhouse.io/larkmoor, false",
        "https://boards.greenhouse.io/larkmoor, https://jobs.lever.co/larkmoor, false",
        "https://a.example/jobs, https://b.example/jobs, false"
    })
    void twoAddressesOfOneBoardHaveOneKey(String one, String other, boolean same) {
        assertThat(CareersAddress.of(one).key().equals(CareersAddress.of(other).key()))
                .isEqualTo(same);
    }

    @Test
    void aPageThatIsNoPlatformIsReadForJobData() {
        CareersAddress page = CareersAddress.of("www.larkmoor.example/jobs?team=a");
        assertThat(page.board().platform()).isEqualTo(Platform.PAGE);
        assertThat(page.board().settings()).containsEntry("url", "https://www.larkmoor.example/jobs?team=a");
        assertThat(page.supported()).isTrue();
    }

    @Test
    void aFeedIsKnownByItsAddress() {
        assertThat(CareersAddress.of("https://larkmoor.example/jobs.rss")
                        .board()
                        .platform())
                .isEqualTo(Platform.FEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jobs.gem.com/larkmoor",
                "https://www.linkedin.com/company/larkmoor/jobs",
                "https://uk.indeed.com/cmp/larkmoor"
            })
    void whatCannotBeFetchedIsSaidSo(String address) {
        CareersAddress read = CareersAddress.of(address);
        assertThat(read.supported()).isFalse();
        assertThat(read.message()).contains("no open list").contains("single posting");
    }

    @Test
    void aMissingWorkdaySiteIsNamed() {
        CareersAddress read = CareersAddress.of("https://larkmoor.wd5.myworkdayjobs.com");
        assertThat(read.board().missing()).containsExactly("site");
        assertThat(read.message()).contains("does not name the site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://larkmoor.example", "hello", "https://", "https://u:p@larkmoor.example", "http://a b c"})
    void whatIsNoAddressOfAPageIsRefused(String text) {
        assertThatThrownBy(() -> CareersAddress.of(text)).isInstanceOfSatisfying(DomainException.class, e -> assertThat(
                        e.errors().get(0).field())
                .isEqualTo("url"));
    }
}
