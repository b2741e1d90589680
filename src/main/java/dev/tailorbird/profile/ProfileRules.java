package dev.tailorbird.profile;

import dev.tailorbird.geo.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile must keep to; lenient where people write in many ways, strict where nobody could use the value. */
final class ProfileRules {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("[+()\\d\\s./–-]{4,40}(\\s?(ext|x|Ext)\\.?\\s?\\d{1,6})?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?://)?[^\\s/@:]+\\.[^\\s/@.]{2,}(:\\d+)?([/?#]\\S*)?");
    private static final int LINE = 200;
    private static final int LINK = 1000;
    private static final int SUMMARY = 4000;
    private static final int MOST_KEYWORDS = 200;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_LINKS = 30;
    private static final String UNION = "European Union";
    private static final Set<String> UNION_NAMES = Set.of("eu", "european union", "eea", "europäische union");

    private final Gazetteer gazetteer;
    private final FieldErrors errors = new FieldErrors();

    private ProfileRules(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @return what goes beyond a resume, with countries by their English names
     * @throws dev.tailorbird.shared.DomainException that names every field at fault
     */
    static Standing checked(ProfileEdit edit, Gazetteer gazetteer) {
        ProfileRules rules = new ProfileRules(gazetteer);
        rules.basics(edit.basics());
        rules.skills(edit.skills());
        for (int i = 0; i < edit.languages().size(); i++)
            rules.language(i, edit.languages().get(i));
        Standing standing = edit.standing();
        WorkAuthorisation named = rules.named(standing.workAuthorisation());
        rules.errors.throwIfAny();
        return new Standing(named, standing.yearsOfExperience(), standing.careerLevel(), standing.industries());
    }

    private void basics(JsonResume.Basics basics) {
        errors.atMost("basics.name", basics.name(), LINE);
        errors.atMost("basics.label", basics.label(), LINE);
        errors.atMost("basics.image", basics.image(), LINK);
        errors.atMost("basics.summary", basics.summary(), SUMMARY);
        form("basics.email", basics.email(), EMAIL, "must be an e-mail address like ada@example.org");
        phone(basics.phone());
        form("basics.url", basics.url(), ADDRESS, "must be a web address");
        if (basics.location() != null) location(basics.location());
        if (basics.profiles().size() > MOST_LINKS)
            errors.add("basics.profiles", "must have at most " + MOST_LINKS + " entries");
        for (int i = 0; i < basics.profiles().size(); i++) {
            JsonResume.Link link = basics.profiles().get(i);
            errors.atMost("basics.profiles[" + i + "].network", link.network(), LINE);
            errors.atMost("basics.profiles[" + i + "].username", link.username(), LINE);
            form("basics.profiles[" + i + "].url", link.url(), ADDRESS, "must be a web address");
        }
    }

    private void location(JsonResume.Location location) {
        errors.atMost("basics.location.address", location.address(), LINE);
        errors.atMost("basics.location.postalCode", location.postalCode(), LINE);
        errors.atMost("basics.location.city", location.city(), LINE);
        errors.atMost("basics.location.region", location.region(), LINE);
        String code = location.countryCode();
        if (code != null && !code.isBlank() && gazetteer.country(code) == null)
            errors.add("basics.location.countryCode", "is no country; give its two-letter code like DE");
    }

    private void phone(@Nullable String phone) {
        form("basics.phone", phone, PHONE, "must be a phone number like +49 30 901820");
        boolean few = phone != null
                && !phone.isBlank()
                && PHONE.matcher(phone.strip()).matches()
                && phone.chars().filter(Character::isDigit).count() < FEWEST_DIGITS;
        if (few) errors.add("basics.phone", "has too few digits");
    }

    private void form(String field, @Nullable String value, Pattern form, String message) {
        errors.atMost(field, value, LINK);
        if (value != null
                && !value.isBlank()
                && value.length() <= LINK
                && !form.matcher(value.strip()).matches()) errors.add(field, message);
    }

    private void skills(List<JsonResume.Skill> skills) {
        for (int i = 0; i < skills.size(); i++) {
            JsonResume.Skill group = Objects.requireNonNull(skills.get(i));
            errors.atMost("skills[" + i + "].name", group.name(), LINE);
            errors.atMost("skills[" + i + "].level", group.level(), LINE);
            if (group.keywords().size() > MOST_KEYWORDS)
                errors.add("skills[" + i + "].keywords", "must have at most " + MOST_KEYWORDS + " entries");
            for (int k = 0; k < group.keywords().size(); k++)
                errors.atMost(
                        "skills[" + i + "].keywords[" + k + "]",
                        group.keywords().get(k),
                        LINE);
        }
    }

    private void language(int index, JsonResume.Language language) {
        errors.atMost("languages[" + index + "].language", language.language(), LINE);
        errors.atMost("languages[" + index + "].fluency", language.fluency(), LINE);
    }

    private WorkAuthorisation named(WorkAuthorisation given) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < given.countries().size(); i++) {
            String name = country(given.countries().get(i));
            if (name == null)
                errors.add(
                        "workAuthorisation.countries[" + i + "]",
                        "is no country that is known; give its English name or two-letter code");
            else names.add(name);
        }
        return new WorkAuthorisation(new ArrayList<>(names), given.needsSponsorship());
    }

    private @Nullable String country(String written) {
        boolean union = UNION_NAMES.contains(written.strip().toLowerCase(Locale.ROOT));
        return union ? UNION : gazetteer.country(written);
    }
}
