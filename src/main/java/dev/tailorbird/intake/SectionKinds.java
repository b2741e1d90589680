package dev.tailorbird.intake;

import dev.tailorbird.intake.SectionTitles.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds out by its content what a section under an unknown title holds, and contact data that stands at the end. */
final class SectionKinds {
    private SectionKinds() {}

    static List<Section> settle(List<Section> sections) {
        List<Section> settled = new ArrayList<>();
        boolean summary = sections.stream().anyMatch(s -> s.kind() == Kind.SUMMARY);
        boolean skills = sections.stream().anyMatch(s -> s.kind() == Kind.SKILLS);
        boolean education = sections.stream().anyMatch(s -> s.kind() == Kind.EDUCATION);
        for (Section section : sections) {
            Kind kind = section.kind();
            if (kind == Kind.OTHER) kind = byContent(section.lines(), summary);
            else if (kind == Kind.CERTIFICATES && !education && isTaught(section.lines())) kind = Kind.EDUCATION;
            boolean undated = kind == Kind.OTHER || kind == Kind.WORK && SectionTitles.exact(section.title()) == null;
            if (!skills && undated && isList(section.lines())) kind = Kind.SKILLS;
            summary |= kind == Kind.SUMMARY;
            skills |= kind == Kind.SKILLS;
            settled.add(new Section(kind, section.title(), section.lines()));
        }
        boolean reachable = settled.stream()
                .filter(s -> s.kind() == null || s.kind() == Kind.CONTACT || s.kind() == Kind.LINKS)
                .flatMap(s -> s.lines().stream())
                .anyMatch(SectionKinds::hasAddress);
        return reachable ? settled : withContactApart(settled);
    }

    /** Entries with a period and job titles are work, with degrees education; running text is about the person. */
    private static Kind byContent(List<Line> lines, boolean summary) {
        int periods = 0;
        int titles = 0;
        int degrees = 0;
        int prose = 0;
        for (Line line : lines) {
            if (line.bullet() > 0) continue;
            boolean text = Entries.prose(line);
            if (text) prose++;
            for (Cell cell : line.cells()) {
                DateRanges.Range range = Entries.headerDate(cell.text());
                if (range != null && !range.single()) periods++;
                if (text) continue;
                if (Degrees.read(cell.text()) != null || Titles.school(cell.text()) > 0) degrees++;
                else if (Titles.look(cell.text()) > 0) titles++;
            }
        }
        if (periods > 0 && degrees >= periods) return Kind.EDUCATION;
        if (periods > 0 && titles >= periods) return Kind.WORK;
        boolean bare = lines.stream().noneMatch(l -> l.bullet() > 0 || l.cells().size() > 1);
        return !summary && periods == 0 && prose > 0 && bare && lines.size() <= 8 ? Kind.SUMMARY : Kind.OTHER;
    }

    /** "Training" may hold certificates or, where nothing else tells of an education, the schools. */
    private static boolean isTaught(List<Line> lines) {
        return lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> Titles.school(cell.text()) > 0);
    }

    /** Short items, three or more, and no date. */
    private static boolean isList(List<Line> lines) {
        int items = 0;
        for (Line line : lines) {
            for (Cell cell : line.cells())
                for (String item : Lists.split(cell.text())) {
                    if (item.split(" ").length > 5 || DateRanges.find(item) != null) return false;
                    items++;
                }
        }
        return items > 2;
    }

    /** Contact data set below everything else is taken out of the section that happens to stand above it. */
    private static List<Section> withContactApart(List<Section> sections) {
        List<Section> apart = new ArrayList<>();
        List<Line> contact = new ArrayList<>();
        for (Section section : sections) {
            List<Line> kept = new ArrayList<>();
            for (Line line : section.lines()) {
                boolean own = contact.isEmpty()
                        && section.kind() != Kind.REFERENCES
                        && line.bullet() == 0
                        && !Entries.prose(line)
                        && hasAddress(line);
                (own ? contact : kept).add(line);
            }
            if (!kept.isEmpty()) apart.add(new Section(section.kind(), section.title(), kept));
        }
        if (!contact.isEmpty()) apart.add(new Section(Kind.CONTACT, "", contact));
        return apart;
    }

    private static boolean hasAddress(Line line) {
        return ContactReader.EMAIL.matcher(line.text()).find();
    }
}
