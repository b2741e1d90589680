package dev.tailorbird.intake;

import static dev.tailorbird.intake.LinkedInExport.Part;

import dev.tailorbird.intake.CsvTable.Row;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResumes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A LinkedIn export as a resume; each field remembers its file and line. */
final class LinkedInReader {
    private static final Pattern WEBSITE =
            Pattern.compile("(?:\\[[^:\\]]*:)?((?:https?://)?[\\w.-]+\\.[a-z]{2,}[^\\],\\s]*)");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•●▪◦‣∙·*►➢✓–—-]|\\d{1,2}[.)])\\s+");

    private final LinkedInExport export;
    private final Map<String, FieldOrigin> fields = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    private LinkedInReader(LinkedInExport export) {
        this.export = export;
        notes.addAll(export.notes());
    }

    static ResumeDraft read(byte[] content, Deadline deadline) {
        return new LinkedInReader(LinkedInExport.read(content, deadline)).draft();
    }

    private ResumeDraft draft() {
        List<JsonResume.Education> education = each(Part.EDUCATION, "/education/", this::education);
        JsonResume resume = new JsonResume(
                JsonResume.SCHEMA,
                basics(),
                each(Part.POSITIONS, "/work/", this::work),
                volunteer(),
                education.size() == 1 ? List.of(withCourses(education.get(0))) : education,
                awards(),
                each(Part.CERTIFICATIONS, "/certificates/", this::certificate),
                publications(),
                skills(education.size() != 1),
                each(Part.LANGUAGES, "/languages/", this::language),
                List.of(),
                each(Part.RECOMMENDATIONS, "/references/", this::reference),
                each(Part.PROJECTS, "/projects/", this::project),
                Map.of());
        if (resume.equals(JsonResumes.empty())) throw Refusal.noText();
        if (resume.basics().name() == null) notes.add("No name was found; please add it.");
        if (resume.work().isEmpty())
            notes.add(
                    "No positions were found. LinkedIn sends a first archive within minutes and a complete one later; "
                            + "the first may lack them.");
        return new ResumeDraft(resume, fields, notes, "linkedin", 0);
    }

    private JsonResume.Basics basics() {
        Row profile = export.table(Part.PROFILE).rows().stream().findFirst().orElse(null);
        Row email = preferred(Part.EMAILS, "Primary", "yes");
        Row phone = preferred(Part.PHONES, "Type", "mobile");
        List<JsonResume.Link> links = links(profile);
        return new JsonResume.Basics(
                profile == null ? null : name(profile),
                profile == null ? null : cell(profile, "/basics/label", "Headline"),
                null,
                email == null ? null : cell(email, "/basics/email", "Email Address"),
                phone == null ? null : phone(phone),
                links.stream()
                        .filter(link -> link.network() == null)
                        .map(JsonResume.Link::url)
                        .findFirst()
                        .orElse(null),
                summary(profile),
                profile == null ? null : place(profile),
                links.stream().filter(link -> link.network() != null).toList());
    }

    private @Nullable String name(Row profile) {
        String name = joined(" ", profile.get("First Name"), profile.get("Last Name"));
        return note(profile, "/basics/name", name);
    }

    private @Nullable String phone(Row row) {
        return note(row, "/basics/phone", joined(" ", row.get("Extension"), row.get("Number")));
    }

    private @Nullable String summary(@Nullable Row profile) {
        String summary = profile == null ? null : cell(profile, "/basics/summary", "Summary");
        Row alone = export.table(Part.SUMMARY).rows().stream().findFirst().orElse(null);
        return summary != null || alone == null ? summary : cell(alone, "/basics/summary", "Profile Summary");
    }

    private JsonResume.@Nullable Location place(Row profile) {
        String text = profile.first("Geo Location", "Location");
        if (text == null) return null;
        JsonResume.Location read = Places.read(text);
        note(profile, "/basics/location/city", text);
        return read != null ? read : new JsonResume.Location(null, null, text, null, null);
    }

    private List<JsonResume.Link> links(@Nullable Row profile) {
        if (profile == null) return List.of();
        Set<String> addresses = new LinkedHashSet<>();
        for (String column : List.of("Profile URL", "Websites")) {
            Matcher m = WEBSITE.matcher(Objects.toString(profile.get(column), ""));
            while (m.find()) addresses.add(m.group(1));
        }
        List<JsonResume.Link> links =
                new ArrayList<>(addresses.stream().map(Networks::link).toList());
        String handle = profile.get("Twitter Handles");
        if (handle != null) {
            String user = handle.split("[,;\\s]")[0].replaceAll("[\\[\\]@]", "");
            if (!user.isEmpty()) links.add(new JsonResume.Link("X", user, "https://x.com/" + user));
        }
        return links;
    }

    private JsonResume.@Nullable Work work(Row row, String at) {
        String company = cell(row, at + "/name", "Company Name");
        String position = cell(row, at + "/position", "Title");
        if (company == null && position == null) return null;
        Description description = description(row, at);
        return new JsonResume.Work(
                company,
                cell(row, at + "/location", "Location"),
                null,
                position,
                null,
                date(row, at + "/startDate", "Started On"),
                date(row, at + "/endDate", "Finished On"),
                description.summary(),
                description.highlights());
    }

    private List<JsonResume.Volunteer> volunteer() {
        List<JsonResume.Volunteer> all = new ArrayList<>();
        for (Part part : List.of(Part.VOLUNTEERING, Part.ORGANIZATIONS))
            for (Row row : export.table(part).rows()) {
                String at = "/volunteer/" + all.size();
                String organisation = cell(row, at + "/organization", "Company Name", "Name");
                String position = cell(row, at + "/position", "Role", "Position Held", "Position");
                if (organisation == null && position == null) continue;
                Description description = description(row, at);
                all.add(new JsonResume.Volunteer(
                        organisation,
                        position,
                        null,
                        date(row, at + "/startDate", "Started On"),
                        date(row, at + "/endDate", "Finished On"),
                        description.summary(),
                        description.highlights()));
            }
        return all;
    }

    private JsonResume.@Nullable Education education(Row row, String at) {
        String school = cell(row, at + "/institution", "School Name");
        String degree = row.get("Degree Name");
        if (school == null && degree == null) return null;
        Degrees.Degree read = degree == null ? null : Degrees.read(degree);
        String field = row.get("Field Of Study");
        note(row, at + "/studyType", degree);
        List<String> courses = Stream.of(row.get("Notes"), activities(row))
                .filter(Objects::nonNull)
                .map(text -> note(row, at + "/courses/0", text.replace('\n', ' ')))
                .collect(Collectors.toList());
        return new JsonResume.Education(
                school,
                null,
                field != null
                        ? note(row, at + "/area", field)
                        : read == null ? null : note(row, at + "/area", read.area()),
                read == null ? degree : read.type(),
                date(row, at + "/startDate", "Start Date"),
                date(row, at + "/endDate", "End Date"),
                null,
                courses);
    }

    private static @Nullable String activities(Row row) {
        String activities = row.get("Activities");
        return activities == null ? null : "Activities: " + activities;
    }

    /** The export does not say where a course was taken: with one school it was there, else they stand as a group. */
    private JsonResume.Education withCourses(JsonResume.Education e) {
        List<String> courses = new ArrayList<>(e.courses());
        for (Row row : export.table(Part.COURSES).rows()) {
            String course = note(row, "/education/0/courses/" + courses.size(), row.get("Name"));
            if (course != null) courses.add(course);
        }
        return new JsonResume.Education(
                e.institution(), e.url(), e.area(), e.studyType(), e.startDate(), e.endDate(), e.score(), courses);
    }

    private List<JsonResume.Skill> skills(boolean coursesToo) {
        List<JsonResume.Skill> groups = new ArrayList<>();
        group(groups, Part.SKILLS, "Skills");
        if (coursesToo) group(groups, Part.COURSES, "Courses");
        return groups;
    }

    private void group(List<JsonResume.Skill> groups, Part part, String name) {
        Set<String> known = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (Row row : export.table(part).rows()) {
            String text = row.get("Name");
            if (text == null || !known.add(WordLists.plain(text))) continue;
            note(row, "/skills/" + groups.size() + "/keywords/" + names.size(), text);
            names.add(text);
        }
        if (!names.isEmpty()) groups.add(new JsonResume.Skill(name, null, names));
    }

    private JsonResume.@Nullable Certificate certificate(Row row, String at) {
        String name = cell(row, at + "/name", "Name");
        return name == null
                ? null
                : new JsonResume.Certificate(
                        name,
                        date(row, at + "/date", "Started On"),
                        cell(row, at + "/url", "Url"),
                        cell(row, at + "/issuer", "Authority"));
    }

    private List<JsonResume.Award> awards() {
        List<JsonResume.Award> awards = new ArrayList<>(each(
                Part.HONORS, "/awards/", (row, at) -> award(row, at, cell(row, at + "/title", "Title"), "Issued On")));
        for (Row row : export.table(Part.TEST_SCORES).rows()) {
            String at = "/awards/" + awards.size();
            String title = note(row, at + "/title", joined(": ", row.get("Name"), row.get("Score")));
            JsonResume.Award award = award(row, at, title, "Tested On");
            if (award != null) awards.add(award);
        }
        return awards;
    }

    private JsonResume.@Nullable Award award(Row row, String at, @Nullable String title, String dateColumn) {
        return title == null
                ? null
                : new JsonResume.Award(
                        title, date(row, at + "/date", dateColumn), null, cell(row, at + "/summary", "Description"));
    }

    private List<JsonResume.Publication> publications() {
        List<JsonResume.Publication> all = new ArrayList<>();
        for (Part part : List.of(Part.PUBLICATIONS, Part.PATENTS))
            for (Row row : export.table(part).rows()) {
                String at = "/publications/" + all.size();
                String name = cell(row, at + "/name", "Name", "Title");
                if (name == null) continue;
                String patent = part == Part.PATENTS
                        ? joined(" ", "Patent", row.first("Application/Patent Number", "Patent Number", "Number"))
                        : null;
                all.add(new JsonResume.Publication(
                        name,
                        patent != null ? patent : cell(row, at + "/publisher", "Publisher"),
                        date(row, at + "/releaseDate", "Published On", "Issued On", "Filed On"),
                        cell(row, at + "/url", "Url"),
                        cell(row, at + "/summary", "Description")));
            }
        return all;
    }

    private JsonResume.@Nullable Language language(Row row, String at) {
        String language = cell(row, at + "/language", "Name");
        String fluency = cell(row, at + "/fluency", "Proficiency");
        return language == null
                ? null
                : new JsonResume.Language(
                        language, fluency == null ? null : fluency.replaceFirst("(?i) proficiency$", ""));
    }

    /** Only what the person chose to show. */
    private JsonResume.@Nullable Reference reference(Row row, String at) {
        String status = Objects.toString(row.get("Status"), "VISIBLE");
        if (!status.strip().equalsIgnoreCase("VISIBLE") || row.get("Text") == null) return null;
        String who = joined(" ", row.get("First Name"), row.get("Last Name"));
        return new JsonResume.Reference(
                joined(", ", who, row.get("Job Title"), row.get("Company")), cell(row, at + "/reference", "Text"));
    }

    private JsonResume.@Nullable Project project(Row row, String at) {
        String name = cell(row, at + "/name", "Title");
        if (name == null) return null;
        Description text = description(row, at, "/description");
        return new JsonResume.Project(
                name,
                text.summary(),
                text.highlights(),
                List.of(),
                date(row, at + "/startDate", "Started On"),
                date(row, at + "/endDate", "Finished On"),
                cell(row, at + "/url", "Url"),
                List.of(),
                null,
                null);
    }

    private record Description(@Nullable String summary, List<String> highlights) {}

    private Description description(Row row, String at) {
        return description(row, at, "/summary");
    }

    /** Lines with a bullet are statements, and so are those after them; what stands before is the summary. */
    private Description description(Row row, String at, String summaryField) {
        String text = row.get("Description");
        if (text == null) return new Description(null, List.of());
        List<String> summary = new ArrayList<>();
        List<String> highlights = new ArrayList<>();
        for (String line : text.replaceAll("(?<=\\S)\\s+(?=[•●▪‣]\\s)", "\n").split("\n")) {
            Matcher bullet = BULLET.matcher(line);
            String bare = bullet.replaceFirst("").strip();
            if (bare.isEmpty()) continue;
            if (highlights.isEmpty() && !bullet.find(0)) summary.add(bare);
            else {
                note(row, at + "/highlights/" + highlights.size(), bare);
                highlights.add(bare);
            }
        }
        return new Description(
                summary.isEmpty() ? null : note(row, at + summaryField, String.join(" ", summary)), highlights);
    }

    private @Nullable String date(Row row, String pointer, String... columns) {
        String text = row.first(columns);
        DateRanges.Range range = text == null ? null : DateRanges.find(text);
        if (range == null) return null;
        note(row, pointer, text);
        return range.start() != null ? range.start() : range.end();
    }

    private @Nullable Row preferred(Part part, String column, String value) {
        List<Row> rows = export.table(part).rows();
        return rows.stream()
                .filter(row -> value.equalsIgnoreCase(row.get(column)))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0));
    }

    private @Nullable String cell(Row row, String pointer, String... columns) {
        return note(row, pointer, row.first(columns));
    }

    private @Nullable String note(Row row, String pointer, @Nullable String text) {
        if (text != null) fields.put(pointer, row.origin(text));
        return text;
    }

    /** Pointers count the parts that are kept. */
    private <T> List<T> each(Part part, String pointer, BiFunction<Row, String, @Nullable T> make) {
        List<T> kept = new ArrayList<>();
        for (Row row : export.table(part).rows()) {
            T made = make.apply(row, pointer + kept.size());
            if (made != null) kept.add(made);
        }
        return kept;
    }

    private static @Nullable String joined(String separator, @Nullable String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
        return all.isBlank() ? null : all;
    }
}
