package dev.tailorbird.experience;

import dev.tailorbird.experience.Entry.Type;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an entry must say, by its type; every fault is named with its field, all at once. */
final class EntryRules {
    /** They have one date, and do not go on. */
    private static final Set<Type> DATED = EnumSet.of(Type.CERTIFICATE, Type.AWARD, Type.PUBLICATION);

    private static final Set<Type> TITLED = EnumSet.of(Type.WORK, Type.LEADERSHIP);
    private static final int EARLIEST_YEAR = 1900;
    private static final int MOST_YEARS_AHEAD = 15;

    private final YearMonth now;
    private final List<FieldError> errors = new ArrayList<>();

    private EntryRules(YearMonth now) {
        this.now = now;
    }

    /** The edit with what follows from its type: the title of a degree, the one date of a certificate. */
    static EntryEdit checked(EntryEdit edit, YearMonth now) {
        EntryRules rules = new EntryRules(now);
        EntryEdit normal = normal(edit);
        rules.check(normal);
        if (!rules.errors.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Correct this and send it again: "
                            + String.join(
                                    "; ",
                                    rules.errors.stream()
                                            .map(e -> e.field() + " " + e.message())
                                            .toList())
                            + ".",
                    rules.errors.toArray(FieldError[]::new));
        return normal;
    }

    private static EntryEdit normal(EntryEdit e) {
        if (e.type() == Type.EDUCATION) return with(e, degree(e.degree(), e.field()), e.start(), e.end(), e.current());
        if (!DATED.contains(e.type())) return e;
        String date = e.end() == null ? e.start() : e.end();
        return with(e, e.title(), date, date, false);
    }

    static @Nullable String degree(@Nullable String degree, @Nullable String field) {
        if (degree == null) return field;
        return field == null ? degree : degree + ", " + field;
    }

    private void check(EntryEdit e) {
        if (e.organisation().isEmpty()) fault("organisation", "must not be empty");
        if (TITLED.contains(e.type()) && e.title() == null) fault("title", "must not be empty");
        dates(e);
        onlyFor(e, Type.EDUCATION, "an education", "degree", e.degree());
        onlyFor(e, Type.EDUCATION, "an education", "field", e.field());
        onlyFor(e, Type.EDUCATION, "an education", "grade", e.grade());
        onlyFor(e, Type.EDUCATION, "an education", "courses", first(e.courses()));
        onlyFor(e, Type.PROJECT, "a project", "parentId", e.parentId());
        onlyFor(e, Type.PROJECT, "a project", "problem", e.problem());
        onlyFor(e, Type.PROJECT, "a project", "actions", e.actions());
        onlyFor(e, Type.PROJECT, "a project", "tools", first(e.tools()));
        onlyFor(e, Type.PROJECT, "a project", "outcomes", e.outcomes());
        if (e.url() != null && !e.url().matches("(?i)https?://\\S+"))
            fault("url", "must begin with https:// or http://");
    }

    private void dates(EntryEdit e) {
        YearMonth start = month("start", e.start());
        YearMonth end = month("end", e.end());
        if (start != null && start.isAfter(now))
            fault(DATED.contains(e.type()) ? "end" : "start", "must not lie ahead");
        if (start != null && end != null && end.isBefore(start)) fault("end", "must not be before start");
        if (end != null && e.current()) fault("end", "must be left out while it goes on");
        if (e.current() && e.start() == null) fault("start", "must be given for what goes on");
        if (e.start() != null && e.end() == null && !e.current())
            fault("end", "must be given, or say with current that it goes on");
    }

    private @Nullable YearMonth month(String field, @Nullable String text) {
        if (text == null) return null;
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= EARLIEST_YEAR && month.getYear() <= now.getYear() + MOST_YEARS_AHEAD) return month;
            fault(field, "must lie between " + EARLIEST_YEAR + " and " + (now.getYear() + MOST_YEARS_AHEAD));
        } catch (DateTimeParseException e) {
            fault(field, "must be a month like 2021-03");
        }
        return null;
    }

    private void onlyFor(EntryEdit e, Type type, String what, String field, @Nullable String value) {
        if (value != null && e.type() != type) fault(field, "is only kept for " + what);
    }

    private static @Nullable String first(List<String> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    private void fault(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    private static EntryEdit with(
            EntryEdit e, @Nullable String title, @Nullable String start, @Nullable String end, boolean current) {
        return new EntryEdit(
                e.type(),
                e.organisation(),
                title,
                e.place(),
                start,
                end,
                current,
                e.url(),
                e.description(),
                e.skills(),
                e.degree(),
                e.field(),
                e.grade(),
                e.courses(),
                e.parentId(),
                e.problem(),
                e.actions(),
                e.tools(),
                e.outcomes());
    }
}
