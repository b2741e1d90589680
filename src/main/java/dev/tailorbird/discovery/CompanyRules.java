package dev.tailorbird.discovery;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a person may change of a company's board. */
final class CompanyRules {
    private static final int LONGEST = 300;

    private CompanyRules() {}

    /** Settings that were given win over those of the address; those of an unchanged address stay. */
    static void change(Company company, CompanyEdit edit, CareersAddress address) {
        company.name = edit.name().strip();
        boolean moved = !address.uri().toString().equals(company.siteUrl);
        Platform platform = moved ? address.board().platform() : company.platform;
        Map<String, String> settings = new TreeMap<>(moved ? address.board().settings() : company.settings);
        if (edit.settings() != null) settings.putAll(checked(platform, edit.settings()));
        company.move(address.uri().toString(), platform, settings);
    }

    /** The host is the address's: a setting cannot lead a board elsewhere. */
    private static Map<String, String> checked(Platform platform, Map<String, String> given) {
        List<String> open = platform.required().stream()
                .filter(name -> !name.equals("host") && !name.equals("url"))
                .toList();
        given.forEach((name, value) -> {
            String field = "settings." + name;
            if (!open.contains(name))
                throw invalid(field, "is no setting of " + platform.label() + "; it has " + String.join(", ", open));
            if (value == null || value.isBlank() || value.length() > LONGEST)
                throw invalid(field, "must have 1 to " + LONGEST + " characters");
        });
        return given;
    }

    private static DomainException invalid(String field, String message) {
        return new DomainException(
                ProblemCode.INVALID, "The setting " + field + " " + message + ".", new FieldError(field, message));
    }
}
