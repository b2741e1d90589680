package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schools, degrees, fields, grades and courses. Degrees and schools are told apart by their words, not their order. */
final class EducationReader {
    private static final Pattern SCORE = Pattern.compile(
            "(?iu)\\(?\\b(?:(?:cumulative |overall |major |final )?(?:c?gpa|grade(?: point average)?|note|gesamtnote|abschlussnote|notendurchschnitt|moyenne|nota media|nota|mention|score|classification)\\b\\s*:?\\s*([^;|()]{1,40}?)(?=$|[;|()]|, | – | - )\\)?)");
    private static final Pattern HONOURS = Pattern.compile(
            "(?iu)(?:first[- ]class(?: honou?rs)?|(?:upper|lower) second[- ]class(?: honou?rs)?|2:[12]|1st|(?:summa |magna )?cum laude|mit auszeichnung|mention (?:très )?bien|mention assez bien|with (?:high )?(?:distinction|honou?rs|merit)|distinction|matr[ií]cula de honor|sobresaliente)");
    private static final Pattern COURSES = Pattern.compile(
            "(?iu)^(?:relevant |selected |key )?(?:course ?work|courses|modules|kurse|schwerpunkte?|cours|asignaturas|subjects)\\s*:\\s*(.+)$");

    private final Wraps wraps;

    private EducationReader(Wraps wraps) {
        this.wraps = wraps;
    }

    static List<Schooling> read(List<Line> lines, Wraps wraps) {
        EducationReader reader = new EducationReader(wraps);
        List<Schooling> schools = new ArrayList<>();
        for (Entries.Entry entry : Entries.of(lines, wraps)) {
            Schooling s = reader.read(entry);
            boolean follows = s.school == null && s.type == null && !schools.isEmpty();
            if (follows) schools.get(schools.size() - 1).courses.addAll(s.courses);
            else schools.add(s);
        }
        schools.removeIf(s -> s.school == null && s.type == null);
        return schools;
    }

    private Schooling read(Entries.Entry entry) {
        Schooling s = new Schooling();
        List<Line> headers = new ArrayList<>(entry.header());
        List<Line> body = new ArrayList<>(entry.body());
        Piece.Header header = Piece.of(headers);
        s.range = header.range();
        s.dateLine = header.dateLine();
        List<Piece> unknown = new ArrayList<>();
        for (Piece piece : header.pieces()) piece(piece, s, unknown);
        settle(s, unknown);
        for (Item item : Item.of(body, wraps)) detail(item, s);
        return s;
    }

    private static void piece(Piece piece, Schooling s, List<Piece> unknown) {
        String text = piece.text();
        Matcher score = SCORE.matcher(text);
        if (score.find() && s.score == null) {
            s.score = value(score.group(1));
            s.scoreLine = piece.line();
            text = (text.substring(0, score.start()) + text.substring(score.end()))
                    .replaceAll("^[\\s,;]+|[\\s,;]+$", "");
        }
        Matcher courses = COURSES.matcher(text);
        if (courses.matches()) {
            s.courses.add(new Item(text, 0, piece.line()));
            return;
        }
        if (text.isBlank() || Places.isCertain(text) && Titles.school(text) == 0) return;
        Degrees.Degree whole = Degrees.read(text);
        boolean school = Titles.school(text) > 0;
        if (whole != null && !school) {
            degree(piece.withText(text), whole, s);
            return;
        }
        if (!text.contains(",") && !text.contains("(")) {
            if (whole != null && whole.area() != null && school) splitAtSchool(piece, text, s);
            else if (school && s.school == null) s.school = piece.withText(text);
            else unknown.add(piece.withText(text));
            return;
        }
        if (school || unknown.isEmpty()) parts(piece, text, s, unknown);
        else unknown.add(piece.withText(text));
    }

    /** "BSc Biology University of X": cut before the words of the school. */
    private static void splitAtSchool(Piece piece, String text, Schooling s) {
        String[] words = text.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (Titles.school(words[i]) == 0) continue;
            int cut = i;
            while (cut > 2 && Character.isUpperCase(words[cut - 1].charAt(0)) && !Degrees.isField(words[cut - 1]))
                cut--;
            Degrees.Degree degree = Degrees.read(String.join(" ", Arrays.copyOfRange(words, 0, cut)));
            if (degree != null && words[i - 1].length() > 2 && !words[i - 1].equals("in")) {
                degree(piece, degree, s);
                s.school = piece.withText(String.join(" ", Arrays.copyOfRange(words, cut, words.length)));
                return;
            }
        }
        Degrees.Degree degree = Degrees.read(text);
        if (degree != null) degree(piece, degree, s);
    }

    /** Comma-separated parts: each is a degree, a school, a field, a place or a part of the one before it. */
    private static void parts(Piece piece, String text, Schooling s, List<Piece> unknown) {
        String[] parts = text.split(",\\s+(?![^()]*\\))");
        String last = "";
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            Degrees.Degree degree = Degrees.read(part);
            String tail = String.join(", ", Arrays.copyOfRange(parts, i, parts.length));
            if (i > 0 && Places.isCertain(tail) && Titles.school(tail) == 0) return;
            if (degree != null && (Titles.school(part) == 0 || s.school != null)) {
                degree(piece.withText(part), degree, s);
                last = "degree";
            } else if (degree != null && Titles.school(part) > 0 && s.school == null) {
                splitAtSchool(piece, part, s);
                if (s.school == null && s.type == null) s.school = piece.withText(part);
                last = "school";
            } else if (Titles.school(part) > 0 && s.school == null) {
                s.school = piece.withText(part);
                last = "school";
            } else if (last.equals("degree") && s.area == null) {
                s.area = part;
            } else if (Degrees.isField(part) && s.area == null) {
                s.area = part;
            } else if (HONOURS.matcher(part).matches() && s.score == null) {
                s.score = part;
                s.scoreLine = piece.line();
            } else if (last.equals("school")
                    && s.school != null
                    && (Places.endsWithRegion(s.school.text())
                            || !Places.isCertain(part)
                                    && !Towns.isKnown(part)
                                    && !(i == parts.length - 1 && JobPlaces.isTownShaped(part)))) {
                s.school = piece.withText(s.school.text() + ", " + part);
            } else {
                unknown.add(piece.withText(part));
            }
        }
    }

    private static void degree(Piece piece, Degrees.Degree degree, Schooling s) {
        if (s.type == null) {
            s.type = degree.type();
            s.degreePiece = piece;
        }
        if (s.area == null && degree.area() != null) {
            String area = degree.area();
            Matcher honours =
                    Pattern.compile("(?:,| -| –|\\()\\s*(" + HONOURS + ")\\)?$").matcher(area);
            if (honours.find()) {
                if (s.score == null) {
                    s.score = honours.group(1);
                    s.scoreLine = piece.line();
                }
                area = area.substring(0, honours.start()).strip();
            }
            s.area = area.isEmpty() ? null : area;
        }
    }

    /** What no word list knows: a field after a degree, a school otherwise; a lone place is left out. */
    private static void settle(Schooling s, List<Piece> unknown) {
        for (Piece piece : unknown) {
            String text = piece.text();
            if (HONOURS.matcher(text).matches()) {
                if (s.score == null) {
                    s.score = text;
                    s.scoreLine = piece.line();
                }
            } else if (s.school == null && (s.area != null || !Degrees.isField(text) || s.type == null)) {
                s.school = piece;
            } else if (s.area == null && (Degrees.isField(text) || !piece.beside() && !Places.isPossible(text))) {
                s.area = text;
            } else if (s.type == null && !piece.beside() && s.school != null && !Places.isPossible(text)) {
                s.type = text;
                s.degreePiece = piece;
            }
        }
    }

    private static void detail(Item item, Schooling s) {
        Matcher score = SCORE.matcher(item.text());
        if (score.find() && s.score == null && score.start() < 3) {
            s.score = value(score.group(1));
            s.scoreLine = item.first();
            String rest = item.text().substring(score.end()).replaceAll("^[\\s,;)]+", "");
            if (rest.length() < 3) return;
        }
        s.courses.add(item);
    }

    private static String value(String score) {
        return score.strip().replaceAll("[,;.\\s]+$", "");
    }

    /** "Relevant coursework: A, B" as single courses; any other statement stays whole. */
    static List<String> courses(Item item) {
        Matcher m = COURSES.matcher(item.text());
        if (!m.matches()) return List.of(item.text());
        return Lists.split(m.group(1));
    }
}
