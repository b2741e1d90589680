package dev.tailorbird.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels inside an entry's header ("Employer: Acme", "Position: Cook"), from {@code labels.txt}. */
final class LabelWords {
    enum Label {
        EMPLOYER,
        TITLE,
        SCHOOL,
        DEGREE,
        PLACE,
        DATE,
        DUTIES
    }

    record Labelled(Label label, String value) {}

    private static final Map<String, Label> LABELS = new HashMap<>();

    static {
        WordLists.load("labels.txt").forEach((label, words) -> {
            for (String word : words) LABELS.putIfAbsent(WordLists.plain(word), Label.valueOf(label));
        });
    }

    private LabelWords() {}

    static @Nullable Label of(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon > 45) return null;
        return word(text.substring(0, colon));
    }

    /** The label that the text is as a whole, without its colon. */
    static @Nullable Label word(String text) {
        return LABELS.get(WordLists.plain(text));
    }

    static @Nullable Labelled split(String text) {
        Label label = of(text);
        if (label == null) return null;
        String value = text.substring(text.indexOf(':') + 1).strip();
        return value.isEmpty() ? null : new Labelled(label, value);
    }
}
