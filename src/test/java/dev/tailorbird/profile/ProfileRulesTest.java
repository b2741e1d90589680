package dev.tailorbird.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailorbird.geo.CommuteMode;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileRulesTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        JsonResume.Basics basics = new JsonResume.Basics(
                "N".repeat(201),
                null,
                null,
                "nobody at example",
                "call me",
                "not a page",
                null,
                new JsonResume.Location(null, null, null, "XX", null),
                List.of(new JsonResume.Link("GitHub", null, "javascript:alert(1)")));
        DomainException problem = catchThrowableOfType(
                DomainException.class,
                () -> ProfileRules.checked(
                        edit(basics, new WorkAuthorisation(List.of("Portugal", "Atlantis"), null)), gazetteer));
        assertThat(problem.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "basics.name",
                        "basics.email",
                        "basics.phone",
                        "basics.url",
                        "basics.location.countryCode",
                        "basics.profiles[0].url",
                        "workAuthorisation.countries[1]");
    }

    @Test
    void peopleWritePhonesAndLinksInManyWays() {
        for (String phone : List.of("+1 (555) 010-0199", "030/901820", "0121 496 0999 ext. 12", "+351.210.000.000", ""))
            assertThat(ProfileRules.checked(edit(contact(phone, "linkedin.com/in/ada-example"), null), gazetteer))
                    .isEqualTo(Standing.UNKNOWN);
        assertThat(ProfileRules.checked(edit(contact(null, "https://ada.example/work?x=1"), null), gazetteer))
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void countriesGetTheirEnglishNamesOnce() {
        Standing standing = ProfileRules.checked(
                edit(JsonResume.Basics.EMPTY, new WorkAuthorisation(List.of("Deutschland", "DE", "eu", "UK"), true)),
                gazetteer);
        assertThat(standing.workAuthorisation())
                .isEqualTo(new WorkAuthorisation(List.of("Germany", "European Union", "United Kingdom"), true));
    }

    @Test
    void payNeedsAnOrderACurrencyAndABound() {
        assertThat(fields(new Wishes.Pay(
                        new BigDecimal("70000"), new BigDecimal("60000"), "euro", Wishes.PayPeriod.YEAR)))
                .containsExactly("salary.max", "salary.currency", "digest.timeZone");
        assertThat(fields(new Wishes.Pay(null, null, "EUR", Wishes.PayPeriod.YEAR)))
                .containsExactly("salary", "digest.timeZone");
    }

    private static List<String> fields(Wishes.Pay pay) {
        Wishes wishes = new Wishes(
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                pay,
                Set.of(),
                List.of(),
                null,
                CommuteMode.DRIVE,
                new Wishes.DigestTime("07:30", "Lisbon"),
                Set.of(),
                true,
                true);
        return catchThrowableOfType(DomainException.class, () -> WishRules.checked(wishes)).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private static JsonResume.Basics contact(String phone, String url) {
        return new JsonResume.Basics("Ada Example", null, null, "ada@example.org", phone, url, null, null, List.of());
    }

    private static ProfileEdit edit(JsonResume.Basics basics, WorkAuthorisation authorisation) {
        return new ProfileEdit(basics, List.of(), List.of(), authorisation, null, null, null);
    }
}
