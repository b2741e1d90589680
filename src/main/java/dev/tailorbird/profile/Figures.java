package dev.tailorbird.profile;

import dev.tailorbird.experience.Evidence;
import java.util.regex.Pattern;

/** Whether a statement measures what it tells of. */
final class Figures {
    /** A digit that is no part of a year, a version or a name ("2019", "S3", "ISO 9001"). */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:[€$£]\\s?)?(?!(?:19|20)\\d{2}\\b(?![%.,]\\d))\\d+(?:[.,]\\d+)*(?![\\d.]*\\p{L}{4,}\\d)");

    private Figures() {}

    static boolean measures(Evidence evidence) {
        return FIGURE.matcher(evidence.text()).find();
    }
}
