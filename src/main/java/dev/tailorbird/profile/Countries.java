package dev.tailorbird.profile;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the countries of a work authorisation into their English names. */
final class Countries {
    private static final String UNION = "European Union";
    private static final Set<String> UNION_NAMES = Set.of("eu", "european union", "europäische union", "eea");

    private Countries() {}

    /** @throws DomainException that names every entry which is no country */
    static WorkAuthorisation named(WorkAuthorisation given, Gazetteer gazetteer) {
        Set<String> names = new LinkedHashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < given.countries().size(); i++) {
            String name = name(given.countries().get(i), gazetteer);
            if (name == null)
                errors.add(new FieldError(
                        "workAuthorisation.countries[" + i + "]",
                        "is no country that is known; give its English name or two-letter code"));
            else names.add(name);
        }
        if (errors.isEmpty()) return new WorkAuthorisation(List.copyOf(names), given.needsSponsorship());
        throw new DomainException(
                ProblemCode.INVALID,
                "Not every country of the work authorisation is known.",
                errors.toArray(FieldError[]::new));
    }

    private static @Nullable String name(String written, Gazetteer gazetteer) {
        boolean union = UNION_NAMES.contains(written.strip().toLowerCase(Locale.ROOT));
        return union ? UNION : gazetteer.country(written);
    }
}
