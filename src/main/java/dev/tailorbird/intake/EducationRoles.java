package dev.tailorbird.intake;

import dev.tailorbird.intake.Schooling.Kind;
import dev.tailorbird.intake.Schooling.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a header is the degree and which the school. What no word tells is decided by the order that the
 * entries keep in which words do tell, for a resume sets all its entries alike.
 */
final class EducationRoles {
    private EducationRoles() {}

    static void decide(List<Schooling> schools) {
        int degreeFirst = 0;
        for (Schooling s : schools) {
            int degree = first(s, Kind.DEGREE);
            int school = first(s, Kind.SCHOOL);
            if (degree >= 0 && school >= 0) degreeFirst += degree < school ? 1 : -1;
        }
        for (Schooling s : schools) decide(s, degreeFirst >= 0);
    }

    private static void decide(Schooling s, boolean degreeFirst) {
        Part degree = take(s, Kind.DEGREE);
        if (degree == null) degree = takeKindOfSchool(s);
        Part school = take(s, Kind.SCHOOL);
        if (degree == null && school == null && s.parts.size() > 1) {
            Part a = s.parts.remove(0);
            Part b = s.parts.remove(0);
            boolean first =
                    Degrees.isField(b.text()) == Degrees.isField(a.text()) ? degreeFirst : Degrees.isField(a.text());
            degree = first ? a : b;
            school = first ? b : a;
        }
        if (school == null) school = schoolAmongOpen(s, degree);
        if (degree == null && school != null) degree = degreeAmongOpen(s);
        if (school != null) s.school = school.piece();
        if (degree != null) degree(degree, s);
        for (Part rest : s.parts) if (s.area == null && rest.kind() != Kind.SCHOOL && s.type != null) area(rest, s);
    }

    private static int first(Schooling s, Kind kind) {
        for (int i = 0; i < s.parts.size(); i++) if (s.parts.get(i).kind() == kind) return i;
        return -1;
    }

    private static @Nullable Part take(Schooling s, Kind kind) {
        int at = first(s, kind);
        return at < 0 ? null : s.parts.remove(at);
    }

    /** "Sekundarschule" beside the name of a school: what was finished there. */
    private static @Nullable Part takeKindOfSchool(Schooling s) {
        if (s.parts.size() < 2) return null;
        for (Part part : s.parts) {
            String[] words = part.text().split(" ");
            boolean kind = words.length < 3 && part.kind() == Kind.SCHOOL && Titles.school(part.text()) >= words.length;
            if (!kind) continue;
            s.parts.remove(part);
            return part;
        }
        return null;
    }

    private static @Nullable Part schoolAmongOpen(Schooling s, @Nullable Part degree) {
        for (Part part : s.parts) {
            boolean field = degree != null && Degrees.isField(part.text());
            if (part.kind() == Kind.OPEN && !field) {
                s.parts.remove(part);
                return part;
            }
        }
        return null;
    }

    private static @Nullable Part degreeAmongOpen(Schooling s) {
        for (Part part : s.parts) {
            boolean aside = part.piece().beside() && !Degrees.isField(part.text());
            if (part.kind() == Kind.OPEN && !aside) {
                s.parts.remove(part);
                return part;
            }
        }
        return null;
    }

    private static void degree(Part part, Schooling s) {
        Degrees.Degree read = Degrees.read(part.text());
        s.degreePiece = part.piece();
        if (read == null && Degrees.isField(part.text()) && part.kind() == Kind.OPEN) {
            s.area = part.text();
            return;
        }
        s.type = read == null ? part.text() : read.type();
        if (read != null && read.area() != null) s.area = read.area();
    }

    private static void area(Part part, Schooling s) {
        Degrees.Degree second = Degrees.read(part.text());
        String area = second == null ? part.text() : second.area();
        boolean field = area != null && (part.kind() == Kind.DEGREE || Degrees.isField(area));
        boolean below = !part.piece().beside() && !Places.isPossible(part.text());
        if (area != null && (field || below)) s.area = area.replaceFirst("^(?:in|of|en)\\s+", "");
    }
}
