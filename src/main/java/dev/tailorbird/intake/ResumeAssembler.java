package dev.tailorbird.intake;

import dev.tailorbird.intake.Contact.Read;
import dev.tailorbird.intake.DateRanges.Range;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sections to a resume: each section goes to its reader, and every field notes where it came from. */
final class ResumeAssembler {
    private final Document document;
    private final Wraps wraps;
    private final Origins origins = new Origins();
    private final List<String> notes = new ArrayList<>();
    private final List<JsonResume.Work> work = new ArrayList<>();
    private final List<JsonResume.Volunteer> volunteer = new ArrayList<>();
    private final List<JsonResume.Education> education = new ArrayList<>();
    private final List<JsonResume.Award> awards = new ArrayList<>();
    private final List<JsonResume.Certificate> certificates = new ArrayList<>();
    private final List<JsonResume.Publication> publications = new ArrayList<>();
    private final List<JsonResume.Skill> skills = new ArrayList<>();
    private final List<JsonResume.Language> languages = new ArrayList<>();
    private final List<JsonResume.Interest> interests = new ArrayList<>();
    private final List<JsonResume.Reference> references = new ArrayList<>();
    private final List<JsonResume.Project> projects = new ArrayList<>();
    private final TreeSet<String> unplaced = new TreeSet<>();
    private @Nullable Item summary;

    private ResumeAssembler(Document document) {
        this.document = document;
        this.wraps = new Wraps(document);
    }

    static ResumeDraft assemble(Document document, Deadline deadline) {
        ResumeAssembler assembler = new ResumeAssembler(document);
        List<Section> sections = SectionKinds.settle(Sections.of(document));
        Contact contact = ContactReader.read(document, sections);
        for (Section section : sections) {
            deadline.check();
            assembler.add(section);
        }
        return assembler.finish(contact);
    }

    private void add(Section section) {
        SectionTitles.Kind kind = section.kind();
        if (kind == null) return;
        List<Line> lines = section.lines();
        switch (kind) {
            case SUMMARY -> addSummary(Item.of(lines, wraps));
            case WORK -> JobReader.read(lines, wraps).forEach(this::addWork);
            case VOLUNTEER -> JobReader.read(lines, wraps).forEach(this::addVolunteer);
            case EDUCATION -> EducationReader.read(lines, wraps).forEach(this::addEducation);
            case SKILLS -> SkillsReader.read(section.title(), lines, wraps).forEach(this::addSkills);
            case COURSES -> SkillsReader.read(section.title(), lines, wraps).forEach(this::addCourses);
            case PROJECTS -> ProjectReader.read(lines, wraps).forEach(this::addProject);
            case CERTIFICATES -> NamedReader.read(lines, wraps).forEach(this::addCertificate);
            case AWARDS -> NamedReader.read(lines, wraps).forEach(this::addAward);
            case PUBLICATIONS -> NamedReader.read(lines, wraps).forEach(this::addPublication);
            case LANGUAGES -> LanguageReader.read(lines).forEach(this::addLanguage);
            case INTERESTS -> SkillsReader.read(section.title(), lines, wraps).forEach(this::addInterests);
            case REFERENCES -> addReferences(Item.of(lines, wraps));
            case CONTACT, LINKS -> {}
            case OTHER -> unplaced.add(section.title());
        }
    }

    private void addSummary(List<Item> items) {
        if (items.isEmpty()) return;
        StringBuilder text = new StringBuilder(summary == null ? "" : summary.text());
        for (Item item : items) text.append(text.length() > 0 ? " " : "").append(item.text());
        summary = new Item(text.toString(), 0, summary == null ? items.get(0).first() : summary.first());
    }

    private void addWork(Job job) {
        String at = "/work/" + work.size();
        double sure = job.sure ? 0.9 : 0.6;
        Item summaryItem = JobReader.summary(job);
        work.add(new JsonResume.Work(
                note(at + "/name", job.employer, sure),
                note(at + "/location", job.place, 0.85),
                rest(at + "/description", job),
                note(at + "/position", job.title, sure),
                job.employer == null ? null : web(at + "/url", job.employer),
                start(at, job.range, job.dateLine),
                end(at, job.range, job.dateLine),
                summaryItem == null
                        ? null
                        : origins.note(at + "/summary", summaryItem.text(), summaryItem.first(), 0.8),
                highlights(at, JobReader.highlights(job))));
    }

    private @Nullable String rest(String pointer, Job job) {
        if (job.rest.isEmpty()) return null;
        StringBuilder text = new StringBuilder();
        for (Piece piece : job.rest) text.append(text.length() > 0 ? ", " : "").append(piece.text());
        return origins.note(pointer, text.toString(), job.rest.get(0).line(), 0.5);
    }

    private void addVolunteer(Job job) {
        String at = "/volunteer/" + volunteer.size();
        Item summaryItem = JobReader.summary(job);
        volunteer.add(new JsonResume.Volunteer(
                note(at + "/organization", job.employer, 0.8),
                note(at + "/position", job.title, 0.8),
                job.employer == null ? null : web(at + "/url", job.employer),
                start(at, job.range, job.dateLine),
                end(at, job.range, job.dateLine),
                summaryItem == null
                        ? null
                        : origins.note(at + "/summary", summaryItem.text(), summaryItem.first(), 0.8),
                highlights(at, JobReader.highlights(job))));
    }

    private void addEducation(Schooling s) {
        String at = "/education/" + education.size();
        List<String> courses = new ArrayList<>();
        for (Item item : s.courses)
            for (String course : EducationReader.courses(item)) {
                origins.note(at + "/courses/" + courses.size(), course, item.first(), 0.8);
                courses.add(course);
            }
        Range range = s.range;
        boolean single = range != null && range.single();
        Line degreeLine = s.degreePiece == null ? s.school == null ? null : s.school.line() : s.degreePiece.line();
        education.add(new JsonResume.Education(
                note(at + "/institution", s.school, 0.9),
                s.school == null ? null : web(at + "/url", s.school),
                origins.note(at + "/area", s.area, degreeLine, 0.85),
                origins.note(at + "/studyType", s.type, degreeLine, 0.9),
                single ? null : start(at, range, s.dateLine),
                single && range != null
                        ? origins.note(
                                at + "/endDate", range.start() != null ? range.start() : range.end(), s.dateLine, 0.9)
                        : end(at, range, s.dateLine),
                origins.note(at + "/score", s.score, s.scoreLine, 0.85),
                courses));
    }

    private void addSkills(SkillsReader.Group group) {
        for (int i = 0; i < skills.size(); i++) {
            if (!group.name().equals(skills.get(i).name())) continue;
            List<String> all = new ArrayList<>(skills.get(i).keywords());
            for (String keyword : group.keywords()) if (!all.contains(keyword)) all.add(keyword);
            noteAll("/skills/" + i + "/keywords", all, group.line());
            skills.set(i, new JsonResume.Skill(group.name(), null, all));
            return;
        }
        String at = "/skills/" + skills.size();
        noteAll(at + "/keywords", group.keywords(), group.line());
        skills.add(new JsonResume.Skill(
                origins.note(at + "/name", group.name(), group.line(), 0.85), null, group.keywords()));
    }

    private void noteAll(String pointer, List<String> values, Line line) {
        for (int i = 0; i < values.size(); i++) origins.note(pointer + "/" + i, values.get(i), line, 0.85);
    }

    private void addCourses(SkillsReader.Group group) {
        if (education.isEmpty()) {
            addSkills(group);
            return;
        }
        JsonResume.Education last = education.remove(0);
        List<String> courses = new ArrayList<>(last.courses());
        for (String course : group.keywords()) {
            origins.note("/education/0/courses/" + courses.size(), course, group.line(), 0.8);
            courses.add(course);
        }
        education.add(
                0,
                new JsonResume.Education(
                        last.institution(),
                        last.url(),
                        last.area(),
                        last.studyType(),
                        last.startDate(),
                        last.endDate(),
                        last.score(),
                        courses));
    }

    private void addProject(ProjectReader.Found p) {
        String at = "/projects/" + projects.size();
        Line line = p.name().line();
        noteAll(at + "/keywords", p.keywords(), line);
        boolean single = p.range() != null && p.range().single();
        String only = p.range() == null
                ? null
                : p.range().start() != null ? p.range().start() : p.range().end();
        projects.add(new JsonResume.Project(
                note(at + "/name", p.name(), 0.85),
                origins.note(at + "/description", p.description(), line, 0.75),
                highlights(at, p.highlights()),
                p.keywords(),
                single ? origins.note(at + "/startDate", only, p.dateLine(), 0.7) : start(at, p.range(), p.dateLine()),
                single ? origins.note(at + "/endDate", only, p.dateLine(), 0.8) : end(at, p.range(), p.dateLine()),
                origins.note(at + "/url", p.url(), line, 0.9),
                p.roles(),
                null,
                null));
    }

    private void addCertificate(NamedReader.Named n) {
        String at = "/certificates/" + certificates.size();
        certificates.add(new JsonResume.Certificate(
                origins.note(at + "/name", n.name(), n.line(), 0.85),
                origins.note(at + "/date", n.date(), n.line(), 0.85),
                origins.note(at + "/url", n.url(), n.line(), 0.85),
                origins.note(at + "/issuer", n.by(), n.line(), 0.7)));
    }

    private void addAward(NamedReader.Named n) {
        String at = "/awards/" + awards.size();
        awards.add(new JsonResume.Award(
                origins.note(at + "/title", n.name(), n.line(), 0.85),
                origins.note(at + "/date", n.date(), n.line(), 0.85),
                origins.note(at + "/awarder", n.by(), n.line(), 0.65),
                origins.note(at + "/summary", n.summary(), n.line(), 0.7)));
    }

    private void addPublication(NamedReader.Named n) {
        String at = "/publications/" + publications.size();
        publications.add(new JsonResume.Publication(
                origins.note(at + "/name", n.name(), n.line(), 0.85),
                origins.note(at + "/publisher", n.by(), n.line(), 0.6),
                origins.note(at + "/releaseDate", n.date(), n.line(), 0.85),
                origins.note(at + "/url", n.url(), n.line(), 0.85),
                origins.note(at + "/summary", n.summary(), n.line(), 0.7)));
    }

    private void addLanguage(LanguageReader.Spoken spoken) {
        String at = "/languages/" + languages.size();
        languages.add(new JsonResume.Language(
                origins.note(at + "/language", spoken.language(), spoken.line(), 0.9),
                origins.note(at + "/fluency", spoken.fluency(), spoken.line(), 0.85)));
    }

    private void addInterests(SkillsReader.Group group) {
        for (String name : group.keywords()) {
            String at = "/interests/" + interests.size();
            interests.add(new JsonResume.Interest(origins.note(at + "/name", name, group.line(), 0.8), List.of()));
        }
    }

    private void addReferences(List<Item> items) {
        for (Item item : items) {
            String at = "/references/" + references.size();
            references.add(
                    new JsonResume.Reference(null, origins.note(at + "/reference", item.text(), item.first(), 0.7)));
        }
    }

    private @Nullable String note(String pointer, @Nullable Piece piece, double confidence) {
        if (piece == null) return null;
        String text = piece.text().replace("\u00ad", "").replaceAll("\\s+", " ");
        return origins.note(pointer, text, piece.line(), confidence);
    }

    private @Nullable String web(String pointer, Piece piece) {
        String url = piece.url();
        return url != null && url.startsWith("http") ? origins.note(pointer, url, piece.line(), 0.9) : null;
    }

    private @Nullable String start(String at, @Nullable Range range, @Nullable Line line) {
        if (range == null) return null;
        return origins.note(
                at + "/startDate", range.start() == null && range.single() ? range.end() : range.start(), line, 0.92);
    }

    /** A single date is both ends: without an end the format would say "to this day". */
    private @Nullable String end(String at, @Nullable Range range, @Nullable Line line) {
        if (range == null || range.current()) return null;
        return origins.note(
                at + "/endDate", range.end() == null && range.single() ? range.start() : range.end(), line, 0.92);
    }

    private List<String> highlights(String at, List<Item> items) {
        List<String> texts = new ArrayList<>();
        for (Item item : items) {
            origins.note(at + "/highlights/" + texts.size(), item.text(), item.first(), item.bullet() > 0 ? 0.92 : 0.7);
            texts.add(item.text());
        }
        return texts;
    }

    private ResumeDraft finish(Contact contact) {
        if (summary == null && !contact.summary.isEmpty()) addSummary(Item.of(contact.summary, wraps));
        JsonResume.Basics basics = basics(contact);
        if (basics.name() == null) notes.add("No name was found; please add it.");
        if (basics.email() == null) notes.add("No e-mail address was found.");
        if (work.isEmpty()) notes.add("No work experience was found.");
        for (String title : unplaced)
            notes.add("The section “" + title
                    + "” was read but has no place in a resume's usual parts; it was left out.");
        Map<String, Object> meta = new HashMap<>();
        JsonResume resume = new JsonResume(
                JsonResume.SCHEMA,
                basics,
                work,
                volunteer,
                education,
                awards,
                certificates,
                publications,
                skills,
                languages,
                interests,
                references,
                projects,
                meta);
        return new ResumeDraft(resume, origins.fields(), notes, document.format(), document.pages());
    }

    private JsonResume.Basics basics(Contact contact) {
        List<JsonResume.Link> profiles = new ArrayList<>();
        String url = null;
        for (Read<String> address : contact.urls) {
            if (Networks.name(address.value()) != null) {
                String at = "/basics/profiles/" + profiles.size();
                origins.note(at + "/url", address.value(), address.line(), address.confidence());
                profiles.add(Networks.link(address.value()));
            } else if (url == null) {
                url = origins.note(
                        "/basics/url", Networks.withScheme(address.value()), address.line(), address.confidence());
            }
        }
        return new JsonResume.Basics(
                text("/basics/name", contact.name),
                text("/basics/label", contact.label),
                null,
                text("/basics/email", contact.email),
                text("/basics/phone", contact.phone),
                url,
                summary == null ? null : origins.note("/basics/summary", summary.text(), summary.first(), 0.85),
                location(contact),
                profiles);
    }

    private @Nullable Location location(Contact contact) {
        if (contact.place == null) return null;
        Location place = contact.place.value();
        Line line = contact.place.line();
        double confidence = contact.place.confidence();
        origins.note("/basics/location/address", place.address(), line, confidence);
        origins.note("/basics/location/postalCode", place.postalCode(), line, confidence);
        origins.note("/basics/location/city", place.city(), line, confidence);
        origins.note("/basics/location/region", place.region(), line, confidence);
        origins.note("/basics/location/countryCode", place.countryCode(), line, confidence);
        return place;
    }

    private @Nullable String text(String pointer, @Nullable Read<String> read) {
        return read == null ? null : origins.note(pointer, read.value(), read.line(), read.confidence());
    }
}
