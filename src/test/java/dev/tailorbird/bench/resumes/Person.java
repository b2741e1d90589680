package dev.tailorbird.bench.resumes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A fictional person and how they like their resume to look; what the designs print is asked of here. */
public record Person(
        String id,
        Locale language,
        Map<String, String> style,
        Map<String, String> heads,
        String name,
        String label,
        String mail,
        String phone,
        String place,
        String city,
        List<String> links,
        String summary,
        List<Job> jobs,
        List<School> schools,
        List<Skills> skills,
        List<Language> languages,
        List<Project> projects,
        List<Certificate> certificates,
        List<Job> volunteering) {

    /** @param repeated the employer stands above already, with an earlier title */
    public record Job(
            String title,
            String employer,
            String place,
            Span span,
            String when,
            String paragraph,
            List<String> bullets,
            boolean repeated) {}

    public record School(
            String degree, String area, String name, String place, Span span, String when, List<String> notes) {}

    public record Skills(String group, List<String> items) {
        public String list() {
            return String.join(", ", items);
        }
    }

    public record Language(String name, String fluency) {}

    public record Project(String name, String link, Span span, String when, String paragraph, List<String> bullets) {}

    public record Certificate(String name, String issuer, String date) {}

    public record Section(String key, String head) {}

    public record Item(String label, String text, String href) {}

    public List<Job> jobsOf(String section) {
        return section.equals("work") ? jobs : volunteering;
    }

    private String style(String key, String otherwise) {
        return style.getOrDefault(key, otherwise);
    }

    public String lang() {
        return language.getLanguage();
    }

    public String font() {
        return style("font", "Liberation Sans");
    }

    public String bullet() {
        return style("bullet", "•");
    }

    /** "two": title and employer on lines of their own. */
    public boolean twoLines() {
        return style("lines", "two").equals("two");
    }

    public boolean employerFirst() {
        return style("first", "title").equals("employer");
    }

    public String join() {
        return style("join", ", ").replace('_', ' ');
    }

    /** Where a job's place stands: "right", "comma" after the employer, "brackets", or not at all ("none"). */
    public String placed() {
        return style("placed", "right");
    }

    public boolean has(String trait) {
        return List.of(style("traits", "").split(" ")).contains(trait);
    }

    public String shownName() {
        return has("capital-name") ? name.toUpperCase(language) : name;
    }

    public String first(Job job) {
        return employerFirst() ? employer(job) : job.title();
    }

    public String second(Job job) {
        return employerFirst() ? job.title() : employer(job);
    }

    public String employer(Job job) {
        if (job.place().isEmpty()) return job.employer();
        return switch (placed()) {
            case "comma" -> job.employer() + ", " + job.place();
            case "brackets" -> job.employer() + " (" + job.place() + ")";
            default -> job.employer();
        };
    }

    /** The place of a job when it stands apart. */
    public String aside(Job job) {
        return placed().equals("right") ? job.place() : "";
    }

    public String degree(School school) {
        return school.area().isEmpty()
                ? school.degree()
                : school.degree() + style("of", ", ").replace('_', ' ') + school.area();
    }

    public boolean schoolFirst() {
        return style("school", "degree").equals("school");
    }

    /** Sections in this person's order, those with something in them. */
    public List<Section> sections() {
        String order = style("order", "summary work education projects volunteer certificates skills languages");
        return Stream.of(order.split(" "))
                .filter(this::isThere)
                .map(this::section)
                .toList();
    }

    private boolean isThere(String key) {
        return switch (key) {
            case "summary" -> !summary.isEmpty();
            case "work" -> !jobs.isEmpty();
            case "education" -> !schools.isEmpty();
            case "projects" -> !projects.isEmpty();
            case "volunteer" -> !volunteering.isEmpty();
            case "certificates" -> !certificates.isEmpty();
            case "skills" -> !skills.isEmpty();
            case "languages" -> !languages.isEmpty();
            default -> throw new IllegalArgumentException(id + ": no section " + key);
        };
    }

    public String head(String key) {
        String head = heads.getOrDefault(key, Words.head(lang(), key));
        return style("heads", "plain").equals("upper") ? head.toUpperCase(language) : head;
    }

    private Section section(String key) {
        return new Section(key, head(key));
    }

    public String separator() {
        return switch (style("contact", "pipe")) {
            case "dot" -> " • ";
            case "comma" -> ", ";
            case "slash" -> " / ";
            case "space" -> "\u2003";
            default -> " | ";
        };
    }

    public boolean contactAtFoot() {
        return style("contact", "pipe").equals("foot");
    }

    /** Contact data as this person lays it out: lines of items. */
    public List<List<Item>> contactLines() {
        boolean labelled = has("labels") || style("contact", "").equals("labelled");
        List<Item> items = new ArrayList<>();
        if (!place.isEmpty()) items.add(new Item(labelled ? Words.label(lang(), "place") : "", place, ""));
        if (!phone.isEmpty()) items.add(new Item(labelled ? Words.label(lang(), "phone") : "", phone, ""));
        if (!mail.isEmpty()) items.add(new Item(labelled ? Words.label(lang(), "mail") : "", mail, "mailto:" + mail));
        for (String link : links)
            items.add(new Item(
                    labelled ? Words.network(link) : "", link, link.startsWith("http") ? link : "https://" + link));
        return switch (style("contact", "pipe")) {
            case "stacked", "labelled" -> items.stream().map(List::of).toList();
            case "twolines" ->
                items.size() < 3 ? List.of(items) : List.of(items.subList(0, 2), items.subList(2, items.size()));
            default -> List.of(items);
        };
    }

    public List<Item> contactItems() {
        return contactLines().stream().flatMap(List::stream).toList();
    }
}
