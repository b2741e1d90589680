package dev.tailorbird.profile;

import dev.langchain4j.model.output.structured.Description;
import dev.tailorbird.ai.AnswerRefused;
import dev.tailorbird.ai.UntrustedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings as a model gives them: anything may be missing. */
record Advice(
        @Nullable String summary,
        @Nullable List<Point> strengths,

        @Description("at most 5") @Nullable List<String> improvements,
        @Description("at most 5") @Nullable List<String> advice) {

    /** A strength. */
    record Point(
            @Nullable String text,

            @Description("ids of the statements that show it") @Nullable
            List<String> evidence) {}

    Findings findings() {
        if (summary == null || summary.isBlank()) throw new AnswerRefused("summary is missing");
        return new Findings(
                line(summary),
                list(strengths).stream().map(Advice::strength).toList(),
                remarks(improvements),
                remarks(advice));
    }

    private static Findings.Strength strength(Point point) {
        if (point.text() == null) throw new AnswerRefused("a strength has no text");
        return new Findings.Strength(
                line(point.text()),
                list(point.evidence()).stream().map(String::strip).distinct().toList());
    }

    private static List<Findings.Remark> remarks(@Nullable List<String> texts) {
        return list(texts).stream()
                .map(Advice::line)
                .filter(text -> !text.isEmpty())
                .map(Findings.Remark::new)
                .toList();
    }

    private static String line(String text) {
        return UntrustedText.clean(text).replaceAll("\\s+", " ").strip();
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
