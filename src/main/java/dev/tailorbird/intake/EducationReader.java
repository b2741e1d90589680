package dev.tailorbird.intake;

import dev.tailorbird.intake.Schooling.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schools, degrees, fields, grades and courses: entries taken apart, their parts sorted into roles. */
final class EducationReader {
    private static final Pattern COURSES = Pattern.compile(
            "(?iu)^(?:relevant |selected |key )?(?:course ?work|courses|modules|kurse|schwerpunkte?|cours|asignaturas|subjects)\\s*:\\s*(.+)$");

    private final Wraps wraps;

    private EducationReader(Wraps wraps) {
        this.wraps = wraps;
    }

    static List<Schooling> read(List<Line> lines, Wraps wraps) {
        EducationReader reader = new EducationReader(wraps);
        List<Schooling> schools = new ArrayList<>();
        for (Entries.Entry entry : Entries.of(LabelColumns.unfold(lines), wraps)) {
            Schooling s = reader.read(entry);
            boolean follows = s.parts.isEmpty() && s.school == null && s.type == null && !schools.isEmpty();
            if (follows) schools.get(schools.size() - 1).courses.addAll(s.courses);
            else schools.add(s);
        }
        EducationRoles.decide(schools);
        schools.removeIf(s -> s.school == null && s.type == null);
        return schools;
    }

    private Schooling read(Entries.Entry entry) {
        Schooling s = new Schooling();
        Piece.Header header = Piece.of(entry.header());
        s.range = header.range();
        s.dateLine = header.dateLine();
        s.placed = header.pieces().stream().anyMatch(piece -> SchoolParts.isPlace(piece.text()));
        s.named = header.pieces().stream().anyMatch(piece -> Titles.school(piece.text()) > 0);
        for (Piece piece : SchoolParts.rejoined(header.pieces())) piece(piece, s);
        for (Item item : Item.of(entry.body(), wraps)) {
            String rest = Grades.afterLeading(item.text(), s, item.first());
            if (!rest.isEmpty()) s.courses.add(item);
        }
        return s;
    }

    private static void piece(Piece piece, Schooling s) {
        LabelWords.Labelled labelled = LabelWords.split(piece.text());
        if (labelled != null) {
            labelled(piece.withText(labelled.value()), labelled.label(), s);
            return;
        }
        String text = Grades.take(piece.text(), s, piece.line());
        if (COURSES.matcher(text).matches()) s.courses.add(new Item(text, 0, piece.line()));
        else if (Grades.isHonours(text)) Grades.note(text, s, piece.line());
        else if (!text.isBlank() && !SchoolParts.isPlace(text)) SchoolParts.add(piece.withText(text), s);
    }

    private static void labelled(Piece value, LabelWords.Label label, Schooling s) {
        switch (label) {
            case EMPLOYER, SCHOOL -> s.parts.add(new Schooling.Part(SchoolParts.withoutTown(value), Kind.SCHOOL));
            case TITLE, DEGREE -> s.parts.add(new Schooling.Part(value, Kind.DEGREE));
            case PLACE -> s.placed = true;
            case DATE, DUTIES -> {}
        }
    }

    /** "Relevant coursework: A, B" as single courses; any other statement stays whole. */
    static List<String> courses(Item item) {
        Matcher m = COURSES.matcher(item.text());
        if (!m.matches()) return List.of(item.text());
        return Lists.split(m.group(1));
    }
}
