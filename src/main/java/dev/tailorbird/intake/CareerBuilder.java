package dev.tailorbird.intake;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Entry.Type;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Evidence.Kind;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.SkillLexicon;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks through a resume once and writes down each statement as evidence under its entry. */
final class CareerBuilder {
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00)\\d[\\d ()./-]{7,}\\d");

    private final JsonResume resume;
    private final SkillLexicon lexicon;
    private final Map<?, ?> origins;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private String entry = "";
    private int statement;

    CareerBuilder(JsonResume resume, SkillLexicon lexicon) {
        this.resume = resume;
        this.lexicon = lexicon;
        boolean ours =
                resume.meta().get("tailorbird") instanceof Map<?, ?> map && map.get("fields") instanceof Map<?, ?>;
        this.origins = ours
                ? (Map<?, ?>) Objects.requireNonNull(
                        ((Map<?, ?>) Objects.requireNonNull(resume.meta().get("tailorbird"))).get("fields"))
                : Map.of();
    }

    Career build() {
        for (int i = 0; i < resume.work().size(); i++) work(i, resume.work().get(i));
        for (int i = 0; i < resume.volunteer().size(); i++)
            volunteer(i, resume.volunteer().get(i));
        for (int i = 0; i < resume.projects().size(); i++)
            project(i, resume.projects().get(i));
        for (int i = 0; i < resume.education().size(); i++)
            education(i, resume.education().get(i));
        for (int i = 0; i < resume.certificates().size(); i++)
            certificate(i, resume.certificates().get(i));
        for (int i = 0; i < resume.awards().size(); i++)
            award(i, resume.awards().get(i));
        for (int i = 0; i < resume.publications().size(); i++)
            publication(i, resume.publications().get(i));
        person();
        return new Career(entries, evidence);
    }

    private void work(int i, JsonResume.Work w) {
        String at = "/work/" + i;
        begin(
                "work",
                i,
                Type.WORK,
                name(w.name(), w.position()),
                w.position(),
                w.location(),
                w.startDate(),
                w.endDate(),
                w.url());
        state(w.summary(), Kind.ROLE_SUMMARY, at + "/summary");
        for (int h = 0; h < w.highlights().size(); h++)
            state(w.highlights().get(h), Kind.ACHIEVEMENT, at + "/highlights/" + h);
    }

    private void volunteer(int i, JsonResume.Volunteer v) {
        String at = "/volunteer/" + i;
        begin(
                "volunteer",
                i,
                JsonResume.Volunteer.LEADERSHIP.equals(v.type()) ? Type.LEADERSHIP : Type.VOLUNTEER,
                name(v.organization(), v.position()),
                v.position(),
                null,
                v.startDate(),
                v.endDate(),
                v.url());
        state(v.summary(), Kind.ROLE_SUMMARY, at + "/summary");
        for (int h = 0; h < v.highlights().size(); h++)
            state(v.highlights().get(h), Kind.ACHIEVEMENT, at + "/highlights/" + h);
    }

    private void project(int i, JsonResume.Project p) {
        String at = "/projects/" + i;
        String role = p.roles().isEmpty() ? null : String.join(", ", p.roles());
        begin("project", i, Type.PROJECT, name(p.name(), null), role, null, p.startDate(), p.endDate(), p.url());
        state(p.description(), Kind.ROLE_SUMMARY, at + "/description");
        for (int h = 0; h < p.highlights().size(); h++)
            state(p.highlights().get(h), Kind.ACHIEVEMENT, at + "/highlights/" + h);
        if (!p.keywords().isEmpty())
            state("Technologies: " + String.join(", ", p.keywords()), Kind.SKILL_CONTEXT, at + "/keywords/0");
    }

    private void education(int i, JsonResume.Education e) {
        String at = "/education/" + i;
        String degree = joined(", ", e.studyType(), e.area());
        begin(
                "education",
                i,
                Type.EDUCATION,
                name(e.institution(), degree),
                degree,
                null,
                e.startDate(),
                e.endDate(),
                e.url());
        String grade = e.score() == null ? null : "grade " + e.score();
        state(
                joined(", ", degree, e.institution(), period(e.startDate(), e.endDate()), grade),
                Kind.META,
                at + "/studyType");
        for (int c = 0; c < e.courses().size(); c++) {
            String course = e.courses().get(c);
            boolean achievement = course.split("\\s+").length >= 6 || course.contains(":") || course.matches(".*\\d.*");
            state(course, achievement ? Kind.ACHIEVEMENT : Kind.SKILL_CONTEXT, at + "/courses/" + c);
        }
    }

    private void certificate(int i, JsonResume.Certificate c) {
        begin("certificate", i, Type.CERTIFICATE, name(c.name(), null), c.issuer(), null, c.date(), c.date(), c.url());
        state(joined(", ", c.name(), c.issuer(), c.date()), Kind.META, "/certificates/" + i + "/name");
    }

    private void award(int i, JsonResume.Award a) {
        begin("award", i, Type.AWARD, name(a.title(), null), a.awarder(), null, a.date(), a.date(), null);
        state(joined(", ", a.title(), a.awarder(), a.date()), Kind.META, "/awards/" + i + "/title");
        state(a.summary(), Kind.ACHIEVEMENT, "/awards/" + i + "/summary");
    }

    private void publication(int i, JsonResume.Publication p) {
        begin(
                "publication",
                i,
                Type.PUBLICATION,
                name(p.name(), null),
                p.publisher(),
                null,
                p.releaseDate(),
                p.releaseDate(),
                p.url());
        state(joined(", ", p.name(), p.publisher(), p.releaseDate()), Kind.META, "/publications/" + i + "/name");
        state(p.summary(), Kind.ROLE_SUMMARY, "/publications/" + i + "/summary");
    }

    /** Statements about the person as a whole. */
    private void person() {
        entry = "";
        add("headline", resume.basics().label(), Kind.META, "/basics/label");
        add("summary", resume.basics().summary(), Kind.META, "/basics/summary");
        for (int i = 0; i < resume.skills().size(); i++) {
            JsonResume.Skill skill = resume.skills().get(i);
            String list = String.join(", ", skill.keywords());
            String level = skill.level() == null ? null : "(" + skill.level() + ")";
            String text = list.isEmpty()
                    ? joined(" ", skill.name(), level)
                    : joined(": ", joined(" ", skill.name(), level), list);
            add(
                    "skills-" + (i + 1),
                    text,
                    Kind.SKILL_CONTEXT,
                    "/skills/" + i + (list.isEmpty() ? "/name" : "/keywords/0"));
        }
        for (int i = 0; i < resume.languages().size(); i++) {
            JsonResume.Language l = resume.languages().get(i);
            String fluency = l.fluency() == null ? null : "(" + l.fluency() + ")";
            add("language-" + (i + 1), joined(" ", l.language(), fluency), Kind.META, "/languages/" + i + "/language");
        }
        for (int i = 0; i < resume.interests().size(); i++) {
            JsonResume.Interest interest = resume.interests().get(i);
            String list = interest.keywords().isEmpty() ? null : String.join(", ", interest.keywords());
            add("interest-" + (i + 1), joined(": ", interest.name(), list), Kind.META, "/interests/" + i + "/name");
        }
    }

    private void begin(
            String prefix,
            int index,
            Type type,
            String organisation,
            @Nullable String title,
            @Nullable String place,
            @Nullable String start,
            @Nullable String end,
            @Nullable String url) {
        entry = prefix + "-" + (index + 1);
        statement = 0;
        boolean goesOn =
                switch (type) {
                    case WORK, VOLUNTEER, PROJECT, EDUCATION, LEADERSHIP -> start != null && end == null;
                    case CERTIFICATE, AWARD, PUBLICATION -> false;
                };
        YearMonth first = month(start, false);
        YearMonth last = month(end, first != null && end != null && end.length() == 4 && Objects.equals(start, end));
        entries.add(new Entry(entry, type, organisation, title, place, first, last, goesOn, url));
    }

    private void state(@Nullable String text, Kind kind, String pointer) {
        if (text == null || text.isBlank()) return;
        add(entry + "." + ++statement, text, kind, pointer);
    }

    private void add(String id, @Nullable String text, Kind kind, String pointer) {
        if (text == null || text.isBlank()) return;
        String bare = withoutContactData(text);
        if (bare.isBlank()) return;
        List<String> skills = lexicon.mentions(bare).stream()
                .map(m -> m.skill().name())
                .distinct()
                .toList();
        evidence.add(new Evidence(
                id,
                entry.isEmpty() ? null : entry,
                bare,
                kind,
                Evidence.Source.RESUME,
                Evidence.Lens.FACTS,
                skills,
                where(pointer)));
    }

    static String withoutContactData(String text) {
        String bare = ContactReader.EMAIL.matcher(text).replaceAll("");
        return PHONE.matcher(bare).replaceAll("").replaceAll("\\s{2,}", " ").strip();
    }

    private @Nullable String where(String pointer) {
        Object origin = origins.get(pointer);
        int page = 0;
        int line = 0;
        Object file = null;
        if (origin instanceof FieldOrigin field) {
            file = field.file();
            page = field.page();
            line = field.line();
        } else if (origin instanceof Map<?, ?> map
                && map.get("page") instanceof Number p
                && map.get("line") instanceof Number l) {
            page = p.intValue();
            line = l.intValue();
            file = map.get("file");
        }
        if (file instanceof String name) return name + ", line " + line;
        if (line <= 0) return "Resume";
        return page > 1 ? "Resume, page " + page + ", line " + line : "Resume, line " + line;
    }

    /** Years alone count from January; one and the same year for both ends counts as that whole year. */
    private static @Nullable YearMonth month(@Nullable String iso, boolean wholeYear) {
        if (iso == null || !iso.matches("\\d{4}(?:-\\d{2})?(?:-\\d{2})?.*")) return null;
        int year = Integer.parseInt(iso.substring(0, 4));
        if (iso.length() < 7) return YearMonth.of(year, wholeYear ? 12 : 1);
        int month = Integer.parseInt(iso.substring(5, 7));
        return month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }

    private static @Nullable String period(@Nullable String start, @Nullable String end) {
        return start == null || start.equals(end) ? end : joined(" – ", start, end == null ? "present" : end);
    }

    private static String name(@Nullable String first, @Nullable String second) {
        return first != null ? first : second != null ? second : "";
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(separator));
    }
}
