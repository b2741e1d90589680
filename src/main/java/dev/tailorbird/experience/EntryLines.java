package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that an entry's own fields make: its description, its degree, its courses. They are evidence like any
 * other, in the words in which an import writes them, and follow the fields when those are edited.
 */
final class EntryLines {
    record Line(String text, Evidence.Kind kind) {}

    private final Entry.Type type;
    private final Map<String, Object> detail;
    private final List<Line> lines = new ArrayList<>();

    private EntryLines(Entry.Type type, Map<String, Object> detail) {
        this.type = type;
        this.detail = detail;
    }

    static List<Line> of(Entry.Type type, Map<String, Object> detail) {
        EntryLines lines = new EntryLines(type, detail);
        lines.read();
        return lines.lines;
    }

    private void read() {
        switch (type) {
            case WORK, VOLUNTEER, LEADERSHIP -> add(Evidence.Kind.ROLE_SUMMARY, text("summary"));
            case PROJECT -> project();
            case EDUCATION -> education();
            case CERTIFICATE -> {
                add(Evidence.Kind.META, joined(", ", text("name"), text("issuer"), text("date")));
                add(Evidence.Kind.ROLE_SUMMARY, text("summary"));
            }
            case AWARD -> {
                add(Evidence.Kind.META, joined(", ", text("title"), text("awarder"), text("date")));
                add(Evidence.Kind.ACHIEVEMENT, text("summary"));
            }
            case PUBLICATION -> {
                add(Evidence.Kind.META, joined(", ", text("name"), text("publisher"), text("releaseDate")));
                add(Evidence.Kind.ROLE_SUMMARY, text("summary"));
            }
        }
    }

    private void project() {
        add(Evidence.Kind.ROLE_SUMMARY, text("description"));
        add(Evidence.Kind.ROLE_SUMMARY, text("problem"));
        add(Evidence.Kind.ACHIEVEMENT, text("actions"));
        add(Evidence.Kind.ACHIEVEMENT, text("outcomes"));
        List<String> tools = EntryDetail.list(detail, "keywords");
        if (!tools.isEmpty()) add(Evidence.Kind.SKILL_CONTEXT, "Technologies: " + String.join(", ", tools));
    }

    private void education() {
        String degree = joined(", ", text("studyType"), text("area"));
        String grade = text("score") == null ? null : "grade " + text("score");
        add(
                Evidence.Kind.META,
                joined(", ", degree, text("institution"), period(text("startDate"), text("endDate")), grade));
        for (String course : EntryDetail.list(detail, "courses")) add(kindOfCourse(course), course);
        add(Evidence.Kind.ROLE_SUMMARY, text("summary"));
    }

    /** "Statistics" names a subject; "Thesis: soil moisture under maize" says what was done. */
    private static Evidence.Kind kindOfCourse(String course) {
        boolean done = course.split("\\s+").length >= 6 || course.contains(":") || course.matches(".*\\d.*");
        return done ? Evidence.Kind.ACHIEVEMENT : Evidence.Kind.SKILL_CONTEXT;
    }

    private void add(Evidence.Kind kind, @Nullable String text) {
        if (text != null && !text.isBlank()) lines.add(new Line(text, kind));
    }

    private @Nullable String text(String key) {
        return EntryDetail.text(detail, key);
    }

    private static @Nullable String period(@Nullable String start, @Nullable String end) {
        return start == null || start.equals(end) ? end : joined(" – ", start, end == null ? "present" : end);
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
