package dev.tailorbird.intake;

import dev.tailorbird.intake.Schooling.Kind;
import dev.tailorbird.intake.Schooling.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text of a school entry apart at its commas and says of each part what its words tell. */
final class SchoolParts {
    private static final Pattern COMMA = Pattern.compile(",\\s+(?![^()]*\\))");
    private static final Pattern AT = Pattern.compile("(?i)\\s*(?:at|bei|chez|presso|bij|@)\\s*|\\s*-\\s*|\\s*/\\s*");

    private SchoolParts() {}

    /** "University of Ashvale at Moorend" is one name: what follows "at" is a school only when its words say so. */
    static List<Piece> rejoined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isCampus(last, piece))
                joined.set(joined.size() - 1, last.withText(last.text() + piece.link() + piece.text()));
            else joined.add(piece);
        }
        return joined;
    }

    private static boolean isCampus(Piece school, Piece piece) {
        return piece.link() != null
                && AT.matcher(piece.link()).matches()
                && isSchool(school.text())
                && !isSchool(piece.text())
                && Degrees.read(piece.text()) == null;
    }

    static void add(Piece piece, Schooling s) {
        String[] parts = COMMA.split(piece.text());
        Part last = null;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.isEmpty()) continue;
            String tail = String.join(", ", Arrays.copyOfRange(parts, i, parts.length));
            if (i > 0 && isPlace(tail)) {
                s.placed = true;
                return;
            }
            if (Grades.isHonours(part)) {
                Grades.note(part, s, piece.line());
                continue;
            }
            Kind kind = kind(part);
            boolean end = i == parts.length - 1;
            if (last != null && kind != Kind.SCHOOL && goesOn(last, part, kind, end && !s.placed, s.named)) {
                s.parts.set(s.parts.size() - 1, last.and(part));
            } else if (i > 0 && end && kind == Kind.OPEN && isTown(part, s)) {
                s.placed = true;
            } else if (kind == Kind.SCHOOL && Degrees.read(part) != null) {
                split(piece.withText(part), s);
            } else {
                s.parts.add(new Part(piece.withText(part), kind));
            }
            last = s.parts.isEmpty() ? null : s.parts.get(s.parts.size() - 1);
        }
    }

    /** Whether a part belongs to the one before it: a field to its degree, "Munnar Hills" to "College of Engineering". */
    private static boolean goesOn(Part last, String part, Kind kind, boolean mayBeTown, boolean named) {
        if (last.kind() == Kind.DEGREE) {
            Degrees.Degree degree = Degrees.read(last.text());
            if (Character.isLowerCase(part.codePointAt(0))) return true;
            if (kind == Kind.DEGREE) return false;
            if (named && !Towns.isKnown(part)) return true;
            return degree == null || degree.area() == null || Degrees.isField(part);
        }
        if (last.kind() != Kind.SCHOOL || kind != Kind.OPEN || Degrees.isField(part)) return false;
        if (Places.endsWithRegion(last.text())) return true;
        return !(mayBeTown && JobPlaces.isTownShaped(part)) && !Towns.isKnown(part);
    }

    private static boolean isTown(String part, Schooling s) {
        return Towns.isKnown(part) || !s.placed && !s.parts.isEmpty() && JobPlaces.isTownShaped(part);
    }

    /** "Lehre als Bäckerin Berufsbildungszentrum Emmen": cut before the name of the school. */
    private static void split(Piece piece, Schooling s) {
        String[] words = piece.text().split(" ");
        for (int i = 1; i < words.length; i++) {
            if (Titles.school(words[i]) == 0 || words[i - 1].length() < 3 || words[i - 1].equals("and")) continue;
            int cut = i;
            while (cut > 2 && Character.isUpperCase(words[cut - 1].charAt(0)) && !Degrees.isField(words[cut - 1]))
                cut--;
            String head = String.join(" ", Arrays.copyOfRange(words, 0, cut));
            if (Degrees.read(head) == null || isSchool(head)) continue;
            s.parts.add(new Part(piece.withText(head), Kind.DEGREE));
            s.parts.add(new Part(
                    piece.withText(String.join(" ", Arrays.copyOfRange(words, cut, words.length))), Kind.SCHOOL));
            return;
        }
        s.parts.add(new Part(piece, Kind.SCHOOL));
    }

    static Kind kind(String text) {
        if (isSchool(text)) return Kind.SCHOOL;
        return Degrees.read(text) != null ? Kind.DEGREE : Kind.OPEN;
    }

    /** Words of a school, those within the name of a degree ("High School Diploma") not counted. */
    static boolean isSchool(String text) {
        Degrees.Degree degree = Degrees.read(text);
        if (degree == null) return Titles.school(text.replaceFirst("\\([^()]*\\)$", "")) > 0;
        return degree.area() != null && Titles.school(degree.area()) > 0;
    }

    static boolean isPlace(String text) {
        if (isSchool(text) || Degrees.read(text) != null) return false;
        String[] parts = text.split(",\\s+");
        if (parts.length == 1 && Towns.isKnown(text)) return true;
        boolean named =
                parts.length > 1 && parts[0].contains(" ") && !Towns.isKnown(parts[0]) && Towns.isKnown(parts[1]);
        return !named && Places.isCertain(text); // "Schulzentrum Auwald, Leipzig" has the form of a place as well
    }

    static Piece withoutTown(Piece piece) {
        int cut = JobPlaces.tailStart(piece.text());
        return cut < 0 ? piece : piece.withText(piece.text().substring(0, cut).strip());
    }
}
