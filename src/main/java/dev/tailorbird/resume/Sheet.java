package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Basics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page, in its order, ready for the template: every text printable, every link safe, nothing
 * empty. It decides how a resume looks, never what it says.
 */
record Sheet(String title, Words name, List<Words> headline, List<List<Words>> contact, List<Section> sections) {

    /** A piece of text, linked or not. */
    record Words(String text, @Nullable String link) {
        public boolean isPresent() {
            return !text.isEmpty();
        }

        /** Short enough to stand on one line wherever it comes. */
        public boolean isShort() {
            return text.length() <= 48;
        }
    }

    /** A headed part of the page: a paragraph, entries or labelled lines. */
    record Section(String heading, String text, List<Entry> entries, List<Row> rows) {
        public boolean isPresent() {
            return !text.isEmpty() || !entries.isEmpty() || !rows.isEmpty();
        }
    }

    /**
     * A job, a degree, a project.
     *
     * @param minor a one-line entry such as an award: its {@code under} follows the title on the same line
     */
    record Entry(
            Words title,
            String dates,
            List<Words> under,
            String text,
            List<String> bullets,
            List<Row> rows,
            boolean minor) {
        public boolean isPresent() {
            return title.isPresent();
        }

        /** A short entry stays on one page; a long one may break between its bullets. */
        public boolean isShort() {
            return bullets.size() <= 2;
        }
    }

    /** A line such as "Planning: demand forecasting, safety stock"; the label may be empty. */
    record Row(String label, String text) {}

    private static final int LONGEST_INTERESTS = 140;
    private static final int LONGEST_CONTACT = 98;

    static Sheet of(JsonResume resume, Printable printable) {
        return new Writer(printable).sheet(resume);
    }

    private static final class Writer {
        /** "BSc", "Ph.D.", "B.A. (Hons)": the subject follows directly. */
        private static final Pattern ABBREVIATION =
                Pattern.compile("(?=.*\\.|.*\\p{Lu}.*\\p{Lu})\\S{1,8}(?: \\([^)]*\\))?");

        private static final Pattern JOINED = Pattern.compile(".*\\b(?:in|of|for)$");

        private final Printable printable;

        Writer(Printable printable) {
            this.printable = printable;
        }

        Sheet sheet(JsonResume resume) {
            Basics basics = resume.basics();
            Words name = words(basics.name());
            Section summary = section("Summary", printable.line(basics.summary()));
            Section work = entries("Experience", resume.work(), this::work);
            Section projects = entries("Projects", resume.projects(), this::project);
            Section skills = rows("Skills", skills(resume.skills()));
            Section education = entries("Education", resume.education(), this::education);
            Section languages = section("Languages", joined(resume.languages(), this::language));
            // undated sections stand before dated ones: some extractors put the last date at the right edge behind
            // all that stands below it on the left
            Stream<Section> heart = work.isPresent()
                    ? Stream.of(work, projects, skills, languages, education)
                    : Stream.of(education, projects, skills, languages);
            Stream<Section> rest = Stream.of(
                    entries("Certificates", resume.certificates(), this::certificate),
                    entries("Awards", resume.awards(), this::award),
                    entries("Publications", resume.publications(), this::publication),
                    entries("Volunteering", resume.volunteer(), this::volunteer),
                    section("Interests", interests(resume.interests())));
            List<Section> sections = Stream.of(Stream.of(summary), heart, rest)
                    .flatMap(Function.identity())
                    .filter(Section::isPresent)
                    .toList();
            String title = name.isPresent() ? name.text() + ", resume" : "Resume";
            return new Sheet(title, name, present(words(basics.label())), contact(basics), sections);
        }

        /** How to reach the person, then links; both on one line when they are short. */
        private List<List<Words>> contact(Basics basics) {
            List<Words> reach = present(
                    words(place(basics.location())),
                    new Words(printable.line(basics.email()), Web.mailbox(basics.email())),
                    words(basics.phone()));
            List<Words> links = Stream.concat(
                            Stream.of(address(basics.url())),
                            basics.profiles().stream().map(this::profile))
                    .filter(Words::isPresent)
                    .distinct()
                    .toList();
            List<Words> all = Stream.concat(reach.stream(), links.stream()).toList();
            int length =
                    all.stream().mapToInt(words -> words.text().length() + 3).sum();
            return Stream.of(length <= LONGEST_CONTACT ? List.of(all) : List.of(reach, links))
                    .flatMap(List::stream)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        private Words profile(JsonResume.Link profile) {
            if (profile.url() != null && !profile.url().isBlank()) {
                return address(profile.url());
            }
            String network = printable.line(profile.network());
            String user = printable.line(profile.username());
            return words(network.isEmpty() || user.isEmpty() ? network + user : network + ": " + user);
        }

        private static String place(JsonResume.@Nullable Location location) {
            if (location == null) {
                return "";
            }
            return Stream.of(location.city(), location.region(), location.countryCode())
                    .filter(part -> part != null && !part.isBlank())
                    .distinct()
                    .limit(location.city() == null || location.region() == null ? 3 : 2)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }

        private Entry work(JsonResume.Work work) {
            boolean titled = work.position() != null && !work.position().isBlank();
            Words employer = linked(work.name(), work.url());
            return new Entry(
                    titled ? words(work.position()) : employer,
                    dates(work.startDate(), work.endDate()),
                    present(titled ? employer : NOTHING, words(work.location()), words(work.description())),
                    printable.line(work.summary()),
                    bullets(work.highlights()),
                    List.of(),
                    false);
        }

        private Entry volunteer(JsonResume.Volunteer volunteer) {
            boolean titled =
                    volunteer.position() != null && !volunteer.position().isBlank();
            Words organisation = linked(volunteer.organization(), volunteer.url());
            return new Entry(
                    titled ? words(volunteer.position()) : organisation,
                    dates(volunteer.startDate(), volunteer.endDate()),
                    present(titled ? organisation : NOTHING),
                    printable.line(volunteer.summary()),
                    bullets(volunteer.highlights()),
                    List.of(),
                    false);
        }

        private Entry project(JsonResume.Project project) {
            String roles = joined(project.roles(), printable::line);
            return new Entry(
                    words(project.name()),
                    dates(project.startDate(), project.endDate()),
                    present(words(roles), words(project.entity()), address(project.url())),
                    printable.line(project.description()),
                    bullets(project.highlights()),
                    row("Skills", joined(project.keywords(), printable::line)),
                    false);
        }

        private Entry education(JsonResume.Education education) {
            String degree = degree(printable.line(education.studyType()), printable.line(education.area()));
            Words school = linked(education.institution(), education.url());
            String score = printable.line(education.score());
            boolean figure = !score.isEmpty() && score.chars().noneMatch(Character::isLetter);
            return new Entry(
                    degree.isEmpty() ? school : words(degree),
                    dates(education.startDate(), education.endDate()),
                    present(degree.isEmpty() ? NOTHING : school, words(figure ? "GPA " + score : score)),
                    "",
                    List.of(),
                    row("Coursework", joined(education.courses(), printable::line)),
                    false);
        }

        private static String degree(String type, String area) {
            if (type.isEmpty() || area.isEmpty()) {
                return type + area;
            }
            if (type.toLowerCase(Locale.ROOT).contains(area.toLowerCase(Locale.ROOT))) {
                return type;
            }
            boolean direct =
                    ABBREVIATION.matcher(type).matches() || JOINED.matcher(type).matches();
            return type + (direct ? " " : " in ") + area;
        }

        private Entry certificate(JsonResume.Certificate certificate) {
            return minor(linked(certificate.name(), certificate.url()), certificate.date(), certificate.issuer(), null);
        }

        private Entry award(JsonResume.Award award) {
            return minor(words(award.title()), award.date(), award.awarder(), award.summary());
        }

        private Entry publication(JsonResume.Publication publication) {
            return minor(
                    linked(publication.name(), publication.url()),
                    publication.releaseDate(),
                    publication.publisher(),
                    publication.summary());
        }

        private Entry minor(Words title, @Nullable String date, @Nullable String by, @Nullable String text) {
            return new Entry(
                    title,
                    printable.line(Dates.day(date)),
                    present(words(by)),
                    printable.line(text),
                    List.of(),
                    List.of(),
                    true);
        }

        /** Categories with their skills; skills without any category share one line. */
        private List<Row> skills(List<JsonResume.Skill> skills) {
            List<Row> rows = new ArrayList<>();
            List<String> alone = new ArrayList<>();
            for (JsonResume.Skill skill : skills) {
                String name = printable.line(skill.name());
                String level = printable.line(skill.level());
                String label = name.isEmpty() || level.isEmpty() ? name : name + " (" + level + ")";
                String items = joined(skill.keywords(), printable::line);
                if (!items.isEmpty()) {
                    rows.add(new Row(label, items));
                } else if (!label.isEmpty()) {
                    alone.add(label);
                }
            }
            if (!alone.isEmpty()) {
                rows.add(new Row(rows.isEmpty() ? "" : "Also", String.join(", ", alone)));
            }
            return rows;
        }

        private String language(JsonResume.Language language) {
            String name = printable.line(language.language());
            String fluency = printable.line(language.fluency());
            return name.isEmpty() || fluency.isEmpty() ? name : name + " (" + fluency + ")";
        }

        /** Interests are left out when they would take more than two lines. */
        private String interests(List<JsonResume.Interest> interests) {
            String named = joined(interests, interest -> {
                String keywords = joined(interest.keywords(), printable::line);
                String name = printable.line(interest.name());
                return name.isEmpty() || keywords.isEmpty() ? name + keywords : name + " (" + keywords + ")";
            });
            return named.length() <= LONGEST_INTERESTS ? named : "";
        }

        private String dates(@Nullable String start, @Nullable String end) {
            return printable.line(Dates.span(start, end));
        }

        private List<String> bullets(List<String> highlights) {
            return highlights.stream()
                    .map(printable::bullet)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        private static <T> String joined(List<T> items, Function<T, String> text) {
            return items.stream()
                    .filter(Objects::nonNull)
                    .map(text)
                    .filter(item -> !item.isEmpty())
                    .distinct()
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }

        private <T> Section entries(String heading, List<T> items, Function<T, Entry> entry) {
            List<Entry> entries =
                    items.stream().map(entry).filter(Entry::isPresent).toList();
            return new Section(heading, "", entries, List.of());
        }

        private static Section section(String heading, String text) {
            return new Section(heading, text, List.of(), List.of());
        }

        private static Section rows(String heading, List<Row> rows) {
            return new Section(heading, "", List.of(), rows);
        }

        private static List<Row> row(String label, String text) {
            return text.isEmpty() ? List.of() : List.of(new Row(label, text));
        }

        private static final Words NOTHING = new Words("", null);

        private static List<Words> present(Words... words) {
            return Stream.of(words).filter(Words::isPresent).toList();
        }

        private Words words(@Nullable String text) {
            return new Words(printable.line(text), null);
        }

        private Words linked(@Nullable String text, @Nullable String address) {
            return new Words(printable.line(text), Web.page(address));
        }

        /** An address that is shown itself; one that may not be linked stays as the text it is. */
        private Words address(@Nullable String address) {
            String page = Web.page(address);
            return page == null ? words(address) : new Words(printable.line(Web.shown(page)), page);
        }
    }
}
