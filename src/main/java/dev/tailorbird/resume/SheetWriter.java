package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Basics;
import dev.tailorbird.resume.Sheet.Entry;
import dev.tailorbird.resume.Sheet.Row;
import dev.tailorbird.resume.Sheet.Section;
import dev.tailorbird.resume.Sheet.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings a resume into the order and under the headings of a template. */
final class SheetWriter {
    private static final int LONGEST_INTERESTS = 140;
    private static final int LONGEST_CONTACT = 98;
    /** "BSc", "Ph.D.", "B.A. (Hons)": the subject follows directly. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?=.*\\.|.*\\p{Lu}.*\\p{Lu})\\S{1,8}(?: \\([^)]*\\))?");

    private static final Pattern JOINED = Pattern.compile(".*\\b(?:in|of|for)$");

    private final Printable printable;

    private final ResumeTemplate template;

    SheetWriter(Printable printable, ResumeTemplate template) {
        this.printable = printable;
        this.template = template;
    }

    Sheet sheet(JsonResume resume) {
        Basics basics = resume.basics();
        Words name = words(basics.name());
        List<Section> sections = order(resume).stream()
                .map(section -> section(section, resume))
                .filter(Section::isPresent)
                .toList();
        String title = name.isPresent() ? name.text() + ", resume" : "Resume";
        return new Sheet(title, name, present(words(basics.label())), contact(basics), sections);
    }

    /** Sections without a heading, one for each paragraph. */
    Sheet letter(Basics from, List<String> paragraphs) {
        Words name = words(from.name());
        String title = name.isPresent() ? name.text() + ", cover letter" : "Cover letter";
        List<Section> sections = paragraphs.stream()
                .map(paragraph -> new Section("", printable.line(paragraph), List.of(), List.of()))
                .filter(Section::isPresent)
                .toList();
        return new Sheet(title, name, List.of(), contact(from), sections);
    }

    /** The template's order; of a person without work, education and projects stand in its place. */
    private List<String> order(JsonResume resume) {
        if (template.fixedOrder() || resume.work().stream().map(this::work).anyMatch(Entry::isPresent)) {
            return template.sections();
        }
        List<String> order = new ArrayList<>(template.sections());
        List<String> instead = List.of("education", "projects");
        order.removeAll(instead);
        order.addAll(order.indexOf("work"), instead);
        return order;
    }

    private Section section(String name, JsonResume resume) {
        return switch (name) {
            case "summary" -> text(name, printable.line(resume.basics().summary()));
            case "work" -> entries(name, resume.work(), this::work);
            case "projects" -> entries(name, resume.projects(), this::project);
            case "skills" -> rows(name, skills(resume.skills()));
            case "languages" -> text(name, joined(resume.languages(), this::language));
            case "education" -> entries(name, resume.education(), this::education);
            case "certificates" -> entries(name, resume.certificates(), this::certificate);
            case "awards" -> entries(name, resume.awards(), this::award);
            case "publications" -> entries(name, resume.publications(), this::publication);
            case "volunteer" -> entries(name, resume.volunteer(), this::volunteer);
            case "interests" -> text(name, interests(resume.interests()));
            default -> throw new IllegalStateException("No section is called " + name);
        };
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
        int length = all.stream().mapToInt(words -> words.text().length() + 3).sum();
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
        boolean titled = volunteer.position() != null && !volunteer.position().isBlank();
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
        return minor(
                "certificates",
                linked(certificate.name(), certificate.url()),
                certificate.date(),
                certificate.issuer(),
                null);
    }

    private Entry award(JsonResume.Award award) {
        return minor("awards", words(award.title()), award.date(), award.awarder(), award.summary());
    }

    private Entry publication(JsonResume.Publication publication) {
        return minor(
                "publications",
                linked(publication.name(), publication.url()),
                publication.releaseDate(),
                publication.publisher(),
                publication.summary());
    }

    private Entry minor(
            String section, Words title, @Nullable String date, @Nullable String by, @Nullable String text) {
        return new Entry(
                title,
                printable.line(Dates.day(date)),
                present(words(by)),
                printable.line(text),
                List.of(),
                List.of(),
                !template.spacious().contains(section));
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

    private <T> Section entries(String name, List<T> items, Function<T, Entry> entry) {
        List<Entry> entries = items.stream().map(entry).filter(Entry::isPresent).toList();
        return new Section(heading(name), "", entries, List.of());
    }

    private Section text(String name, String text) {
        return new Section(heading(name), text, List.of(), List.of());
    }

    private Section rows(String name, List<Row> rows) {
        return new Section(heading(name), "", List.of(), rows);
    }

    private String heading(String section) {
        return template.headings().getOrDefault(section, section);
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
