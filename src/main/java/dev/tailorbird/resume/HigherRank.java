package dev.tailorbird.resume;

import dev.tailorbird.posting.LevelFinder;
import dev.tailorbird.profile.CareerLevel;
import dev.tailorbird.resume.Arrangement.RoleChoice;
import dev.tailorbird.shared.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds titles of a person's own that name a higher rank than the one they held. It is said, and never forbidden. */
final class HigherRank {
    /** From the lowest to the highest. */
    static final List<String> LEVELS = Arrays.stream(CareerLevel.values())
            .map(level -> level.name().toLowerCase(Locale.ROOT))
            .toList();

    private HigherRank() {}

    static List<FieldError> warnings(Arrangement arrangement) {
        List<RoleChoice> roles = arrangement.roles();
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i).shown() && isHigher(roles.get(i)))
                .mapToObj(i -> new FieldError("arrangement.roles[" + i + "].ownTitle", words(roles.get(i))))
                .toList();
    }

    private static String words(RoleChoice role) {
        return "\"%s\" names a higher rank than the title that you held, \"%s\". Employers check titles."
                .formatted(role.ownTitle(), role.title());
    }

    private static boolean isHigher(RoleChoice role) {
        return role.ownTitle() != null && rank(role.ownTitle()) > rank(role.title());
    }

    /** A title that names no level stands in the middle, where most titles of that kind do. */
    private static int rank(@Nullable String title) {
        int named = LEVELS.indexOf(LevelFinder.find(title));
        return named < 0 ? CareerLevel.MID.ordinal() : named;
    }
}
