package dev.tailorbird.tailoring;

import dev.tailorbird.ai.UntrustedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a request into short labelled lines; all of it is data and goes into one fence. */
final class Prompt {
    private final StringBuilder text = new StringBuilder();

    Prompt line(String label, @Nullable String value) {
        if (value != null && !value.isBlank())
            text.append(label).append(": ").append(value).append('\n');
        return this;
    }

    Prompt line(String label, List<String> values) {
        return values.isEmpty() ? this : line(label, String.join("; ", values));
    }

    /** One line for each, under the label. */
    Prompt lines(String label, List<String> values) {
        if (values.isEmpty()) return this;
        text.append(label).append(":\n");
        values.forEach(value -> text.append(value.replaceAll("\\s+", " ")).append('\n'));
        return this;
    }

    Prompt refused(List<Refused> refused) {
        return lines(
                "stopped",
                refused.stream()
                        .map(one -> one.evidence() + " " + one.text() + " (stopped: " + String.join(", ", one.reasons())
                                + ")")
                        .toList());
    }

    String fenced() {
        return UntrustedText.fence(text.toString());
    }
}
