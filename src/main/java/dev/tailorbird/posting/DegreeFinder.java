package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Degree;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the least degree that a posting names and whether it insists on it. */
final class DegreeFinder {
    /** "A degree in …" with no level is a first degree. */
    private static final Pattern ANY_DEGREE = Pattern.compile(
            "(?i)\\bdegree in\\b|^\\W*degree\\b(?! of)|\\b(university|tertiary) (qualification|education|graduate)\\b|\\b(university|college|technical|engineering|science|stem|law|relevant|related|business|academic|finance|accounting|"
                    + "tertiary|honou?rs|nursing) degree|\\b(an?|your|hold|have|completed)( [\\w.-]{2,20}){0,3} degree\\b(?! of)|"
                    + "degree[- ](qualified|level|educated|or equivalent|required|preferred|from)");

    private static final Pattern FRENCH_SCHOOL = Pattern.compile("(?i)\\b(bac ?\\+ ?2|BTS|DUT)\\b");
    private static final Pattern PLAINLY = Pattern.compile(
            "(?i)^\\W*(an? )?(bachelor|master|associate|ph\\.?d|high school|university degree|college degree|degree)|(degree|diploma)[^.]{0,40}\\b(required|preferred)");
    private static final List<String> HINTS = List.of(
            "degree",
            "tertiary",
            "bachelor",
            "bac ",
            "bac+",
            "bac-",
            "baccal",
            "master",
            "máster",
            "maestr",
            "mba",
            "phd",
            "ph.d",
            "ph. d",
            "doct",
            "dphil",
            "diplom",
            "diplôm",
            "school",
            "stud",
            "abitur",
            "abschluss",
            "promo",
            "reife",
            "hochschul",
            "universit",
            "licen",
            "grad",
            "titul",
            "título",
            "ingenier",
            "ing.",
            "carrera",
            "bachiller",
            "preparator",
            "técnico",
            "superior",
            "école",
            "ecole",
            "btech",
            "b.tech",
            "mtech",
            "bsc",
            "b.sc",
            "msc",
            "m.sc",
            "beng",
            "meng",
            "m.eng",
            "bba",
            "b.com",
            "bcom",
            "llb",
            "ll.b",
            "pharmd",
            "msw",
            "two-year",
            "2-year",
            "4-year",
            "four-year",
            "leaving cert",
            "secundari",
            "ensino",
            "tecnólogo",
            "tecnicatura",
            "ciclo formativo",
            "profesional",
            "egresad",
            "dipl.",
            "laurea",
            "hbo",
            "wo-niveau",
            "wykształcenie",
            "högskole",
            "mestrado",
            "dottorato",
            "posgrado",
            "matric",
            "gcse",
            "a-level",
            "a level",
            "o level",
            "third level",
            "third-level",
            "sixth form",
            "grade 12",
            "12th grade",
            "dess ",
            "deust",
            "2 year",
            "4 year",
            "-yr",
            " yr degree",
            "two year",
            "four year",
            "szkoła",
            "scuola",
            "jeps");
    private static final Pattern SHORT_HINT = Pattern.compile(
            "(?=[A-DGJM][A-Z.])\\b(?:[BM]\\.?[AES]\\b|[BM]\\.\\s?[AES]|GED\\b|A\\.[AS]\\.|MD\\b|M\\.D|JD\\b|J\\.D|DO\\b|BSN|BUT\\b|MPH|MHA|MFA|MLIS|DVM|DDS|CAP\\b|BEP\\b|BTS\\b|DUT\\b|ADN\\b|AAS\\b)");

    private static final Pattern VOCATIONAL =
            Pattern.compile("\\bausbildung|berufsausbildung", Pattern.CASE_INSENSITIVE);
    /** Degrees that nobody asks for: those one may do without, earns on the job, or meets in the work. */
    private static final Pattern NOT_ASKED = Pattern.compile(
            "\\bno ([\\w'’-]+ ){0,3}(degree|diploma)|\\b(don['’]t|do not|doesn['’]t|does not|not) (require|need|care|mind)\\b|(degree|diploma)s? ((is|are) not|isn['’]t|aren['’]t) (required|necessary|needed)(?![^.]{0,40}(prefer|plus|helpful|desir|advantage))|any degree|whether (or not )?you|"
                    + "à la clé|nous formons|en alternance|souhaite[zs]? préparer|tuition|scholarship|degree program(me)?s? (offered|for employees)|"
                    + "\\bwe (help|pay|fund|cover|sponsor|reimburse)\\b|pay for your degree|certificates? & degrees|discount|"
                    + "(high|greater|some|certain|significant|strong|large|lesser|wide|varying|reasonable) degree of|degree of (autonomy|freedom|accuracy|independence)|"
                    + "^\\W*(our (team|founder|staff|people|engineers|scientists|leadership)|we are a team)|"
                    + "\\b(teach|supervis|mentor|recruit|coach|tutor|advis)\\w*\\b[^.]{0,60}\\b(students|candidates|theses|graduates|program(me)?s|classes)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DegreeFinder() {}

    /**
     * What the asking sections say counts most, then the rest; a wish gives way to a lesser degree that is insisted on.
     * Benefits and self-praise count only when they name one plainly.
     */
    static @Nullable Degree find(List<Line> lines) {
        Degree asked = among(lines, line -> line.section().asks());
        if (asked != null && asked.required()) {
            return asked;
        }
        Degree told = among(lines, line -> !line.section().isBoilerplate());
        if (asked != null && (told == null || !told.required() || order(told) >= order(asked))) {
            return asked;
        }
        return told != null
                ? told
                : among(
                        lines,
                        line -> line.section() != Section.LEGAL
                                && PLAINLY.matcher(line.text()).find());
    }

    private static @Nullable Degree among(List<Line> lines, Predicate<Line> counts) {
        Degree insisted = null;
        Degree wished = null;
        for (Line line : lines) {
            if (!speaksOfDegrees(line.text(), line.lower()) || !counts.test(line)) {
                continue;
            }
            for (String sentence : Clauses.sentences(line.text())) {
                Degree degree = inSentence(sentence, line.section());
                if (degree != null && degree.required()) {
                    insisted = insisted == null ? degree : insisted;
                } else {
                    wished = wished == null ? degree : wished;
                }
            }
        }
        boolean firm = insisted != null && (wished == null || order(insisted) <= order(wished));
        return firm ? insisted : wished == null ? insisted : wished;
    }

    private static boolean speaksOfDegrees(String text, String lower) {
        return Clauses.hasAny(lower, HINTS) || SHORT_HINT.matcher(text).find();
    }

    private static int order(Degree degree) {
        return DegreeLevel.valueOf(degree.level().toUpperCase(Locale.ROOT)).ordinal();
    }

    private static @Nullable Degree inSentence(String sentence, Section section) {
        if (!speaksOfDegrees(sentence, sentence.toLowerCase(Locale.ROOT))) {
            return null;
        }
        DegreeLevel insisted = null;
        DegreeLevel wished = null;
        for (DegreeDemand demand : DegreeDemand.in(sentence)) {
            DegreeLevel least = least(demand.text());
            if (least == null || NOT_ASKED.matcher(demand.clauseAround(least)).find()) {
                continue;
            }
            if (section != Section.PREFERRED && demand.insistsOn(least)) {
                insisted = insisted == null || least.compareTo(insisted) < 0 ? least : insisted;
            } else {
                wished = wished == null || least.compareTo(wished) < 0 ? least : wished;
            }
        }
        if (insisted != null) {
            return degree(insisted, true);
        }
        return wished == null ? null : degree(wished, false);
    }

    private static Degree degree(DegreeLevel level, boolean required) {
        return new Degree(level.name().toLowerCase(Locale.ROOT), required);
    }

    private static @Nullable DegreeLevel least(String clause) {
        for (DegreeLevel level : DegreeLevel.values()) {
            if (level.words.matcher(clause).find()) {
                boolean vocationToo = level == DegreeLevel.BACHELOR
                        && VOCATIONAL.matcher(clause).find();
                boolean highToo = level == DegreeLevel.HIGHSCHOOL
                        && FRENCH_SCHOOL.matcher(clause).find();
                return vocationToo ? null : highToo ? DegreeLevel.ASSOCIATE : level;
            }
        }
        return ANY_DEGREE.matcher(clause).find() ? DegreeLevel.BACHELOR : null;
    }
}
