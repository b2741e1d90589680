package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Degree;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the least degree that a posting names and whether it insists on it. */
final class DegreeFinder {
    enum Level {
        HIGHSCHOOL,
        ASSOCIATE,
        BACHELOR,
        MASTER,
        PHD_MD
    }

    private static final Map<Level, Pattern> WORDS = new EnumMap<>(Level.class);

    static {
        put(
                Level.HIGHSCHOOL,
                "(?i:high[ -]?school|\\bGED\\b|secondary (school|education)|school diploma|leaving cert|hs diploma|abitur|fachabitur|mittlere reife|"
                        + "schulabschluss|bachillerato|preparatoria|\\bbachiller\\b|educación secundaria|niveau bac(?!\\s?\\+)|titulaire d['’]un bac(?!\\s?\\+|h|c)|"
                        + "\\bBP ?JEPS|bac pro)|\\b(CAP|BEP)\\b(?=[^.]{0,60}(diplôme|cuisine|BEP|CAP|/|ou))");
        put(
                Level.ASSOCIATE,
                "(?i:\\bassociate['’]?s?['’]? degree|associate of|2[- ]year degree|two[- ]year degree|bac ?\\+ ?2|\\bgrado superior|"
                        + "advanced diploma\\b(?=[^.]{0,20}required)|técnico superior)|\\b(BTS|DUT|ADN|AAS)\\b|\\b(A\\.A\\.|A\\.S\\.)");
        put(
                Level.BACHELOR,
                "(?i:bachelor|undergraduate (degree|student|studies)|baccalaureate|(4|four)[- ]year ([\\w ]{0,30})?degree|"
                        + "\\bB\\.?Tech\\b|\\bB\\.?Sc\\b\\.?|\\bBBA\\b|\\bBEng\\b|\\bB\\.?Com\\b|\\bLL\\.?B\\b|third[- ]level (degree|qualification)|\\bbachelors?\\b|bac ?\\+ ?[34]|licence\\b(?! claude)(?=[^.]{0,30}(master|professionnelle|ou|en ))|"
                        + "\\bBUT\\b(?=[^.]{0,20}(\\)|,|ou|en))|diplôme d['’]?\\s?[ée]tat d['’]infirmi|licenciatura|grado en\\b|grado de ingenier|"
                        + "(título|titulación|estudios|carrera|formación) universitari|(?-i:Ingenier[íi]a) (industrial|técnica|mecánica|civil|en|química|eléctrica|de\\b|superior)|"
                        + "título de (ingenier|licenciad|grado)|licenciad[oa]|\\btitulad[oa] en|graduad[oa] en|hochschulabschluss|hochschulstudium|fachhochschul|"
                        + "(abgeschlossen|technisch|erfolgreich|betriebswirtschaftlich|naturwissenschaftlich|wirtschaftlich|landwirtschaftlich)\\p{L}* (hochschul)?studium|"
                        + "\\bstudium (der|im|in|mit)\\b|\\bstudierst\\b|eingeschriebene[rn]? student|\\bIng\\. en\\b)"
                        + "|\\bB\\.?S\\.?(?=\\s?(/|in\\b|or\\b|degree|,? ?M\\.?S))|\\bB\\.?A\\.?(?=\\s?(/|in\\b|or\\b|degree))|\\bB\\.[AS]\\.|\\bB\\.E\\.|\\bBSN\\b");
        put(
                Level.MASTER,
                "(?i:\\bmaster['’]?s['’]?(?= ?(degree|program|or\\b|in\\b|level|student|and\\b|with|preferred|required|is\\b|/|,|;|\\)|-|$| \\())(?!,? (staff|captain))|\\bmaster (degree|of (science|arts|business|engineering|public|social))|\\bmaster in\\b|\\bMBA\\b|\\bM\\.?Sc\\b\\.?|\\bM\\.?Eng\\b|"
                        + "graduate degree|advanced degree|postgraduate|post-graduate|\\bMTech\\b|bac ?\\+ ?5|école d['’]ingénieur|diplôme d['’]ingénieur|école de commerce\\b(?=[^.]{0,20}bac ?\\+ ?5)|"
                        + "\\bmáster\\b|maestría|masterstudium|(?<!scrum )\\bmaster\\b(?= en | ou |/))|\\bM\\.S\\.|\\bMSW\\b|\\bMS(?=\\s?(/|in [A-Z]|degree|or Ph))|\\bM\\.?A\\.?(?= in [A-Z]| degree)");
        put(
                Level.PHD_MD,
                "(?i:\\bph\\.?\\s?d\\b|doctorate|doctoral|\\bDPhil\\b|medical degree|doctor of|juris doctor|(?-i:Promotion) (?-i:in|im) (?-i:\\p{Lu})|promoviert|doctorado|doctorat)|\\bM\\.D\\.|\\bMD\\b(?= (degree|or|and|/|required))|\\bJ\\.D\\.|\\bJD\\b(?=\\)| (degree|required|from|or|and|strongly|prefer))|\\bPharmD\\b|\\bDO\\b(?= degree)");
    }

    /** "A degree in …" with no level is a first degree. */
    private static final Pattern ANY_DEGREE = Pattern.compile(
            "(?i)\\bdegree in\\b|\\b(university|college|technical|engineering|science|stem|law|relevant|related|business|academic|finance|accounting|"
                    + "tertiary|honou?rs|nursing) degree|\\b(an?|your|hold|have|completed)( [\\w.-]{2,20}){0,3} degree\\b(?! of)|"
                    + "degree[- ](qualified|level|educated|or equivalent|required|preferred|from)");

    private static final Pattern FRENCH_SCHOOL = Pattern.compile("(?i)\\b(bac ?\\+ ?2|BTS|DUT)\\b");
    private static final Pattern WISHED_REMARK = Pattern.compile("\\([^()]{0,80}\\)");

    private static final Pattern PLAINLY = Pattern.compile(
            "(?i)^\\W*(an? )?(bachelor|master|associate|ph\\.?d|high school|university degree|college degree|degree)|(degree|diploma)[^.]{0,40}\\b(required|preferred)");
    private static final List<String> HINTS = List.of(
            "degree",
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
            "jeps");
    private static final Pattern SHORT_HINT = Pattern.compile(
            "(?=[A-DGJM][A-Z.])\\b(?:[BM]\\.?[AES]\\b|[BM]\\.\\s?[AES]|GED\\b|A\\.[AS]\\.|MD\\b|M\\.D|JD\\b|J\\.D|DO\\b|BSN|BUT\\b|CAP\\b|BEP\\b|BTS\\b|DUT\\b|ADN\\b|AAS\\b)");

    private static final Pattern REPLACEABLE = Pattern.compile(
            "equivalent (practical |professional |work |working |relevant |industry |job |technical |related )?(experience|depth|combination|skills|knowledge|level|training)|"
                    + "(or|and/or) (an? )?equivalent\\b(?! field| subject| discipline| area| degree| in\\b| program| qualification)|or (an? )?(comparable|similar) (experience|background|work)|or (an )?advanced diploma|or (technical|professional) equivalent|in lieu|"
                    + "or (relevant|related|commensurate|comparable|proven|demonstrated|practical|professional|work|substantial|hands-on)[^.;,]{0,30} experience|"
                    + "or (an )?experience|experience may (be )?substitut|combination of education|(and/)?or at least \\d|oder (eine )?vergleichbare (berufs)?(ausbildung|erfahrung|praxis)|\\bo (carreras? )?(af[ií]n(es)?|similar(es)?)\\b|"
                    + "(ou|o) (une )?(expérience|experiencia|formation équivalente|experiencia equivalente)|ou équivalent universitaire|not (a )?(require|must|necessary)|no degree",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INSISTS = Pattern.compile(
            "\\b(required|must|mandatory|necessary|minimum|essential|obligatoire|imprescindible|zwingend|exigé|requis|requerid)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VOCATIONAL =
            Pattern.compile("\\bausbildung|berufsausbildung", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ASKED = Pattern.compile(
            "(don['’]t|do not|does not|not) (require|need)|any degree|à la clé|nous formons|en alternance|tuition|scholarship|degree program(me)?s? (offered|for employees)|pay for your degree|certificates? & degrees|discount|"
                    + "(high|greater|some|certain|significant|strong|large|lesser) degree of|degree of (autonomy|freedom|accuracy|independence)",
            Pattern.CASE_INSENSITIVE);

    private DegreeFinder() {}

    /** What the asking sections say counts most, then the rest; benefits and self-praise only when they name one plainly. */
    static @Nullable Degree find(List<Line> lines) {
        Degree asked = among(lines, line -> line.section().asks());
        if (asked != null) {
            return asked;
        }
        Degree told = among(lines, line -> !line.section().isBoilerplate());
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
        return Level.valueOf(degree.level().toUpperCase(Locale.ROOT)).ordinal();
    }

    private static @Nullable Degree inSentence(String sentence, Section section) {
        if (!speaksOfDegrees(sentence, sentence.toLowerCase(Locale.ROOT))
                || NOT_ASKED.matcher(sentence).find()
                        && !INSISTS.matcher(sentence).find()) {
            return null;
        }
        Level insisted = null;
        Level wished = null;
        for (String clause : withoutWishes(sentence).split(";|(?<=\\brequired|\\bpreferred)[,.]\\s")) {
            Level least = least(clause);
            if (least == null) {
                continue;
            }
            if (isFirm(clause, least, section)) {
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

    /** The clause without bracketed remarks that only wish ("(Master's is a plus)"). */
    private static String withoutWishes(String clause) {
        return WISHED_REMARK
                .matcher(clause)
                .replaceAll(m -> Clauses.isWish(m.group()) ? " " : java.util.regex.Matcher.quoteReplacement(m.group()));
    }

    private static boolean isFirm(String clause, Level level, Section section) {
        boolean school = level == Level.HIGHSCHOOL;
        boolean replaceable = REPLACEABLE.matcher(clause).find() && !school;
        boolean wish = Clauses.isWish(clause) && !INSISTS.matcher(clause).find();
        return !replaceable && !wish && section != Section.PREFERRED;
    }

    private static Degree degree(Level level, boolean required) {
        return new Degree(level.name().toLowerCase(Locale.ROOT), required);
    }

    private static @Nullable Level least(String clause) {
        for (Map.Entry<Level, Pattern> entry : WORDS.entrySet()) {
            Level level = entry.getKey();
            if (entry.getValue().matcher(clause).find()) {
                boolean vocationToo =
                        level == Level.BACHELOR && VOCATIONAL.matcher(clause).find();
                boolean highToo = level == Level.HIGHSCHOOL
                        && FRENCH_SCHOOL.matcher(clause).find();
                return vocationToo ? null : highToo ? Level.ASSOCIATE : level;
            }
        }
        return ANY_DEGREE.matcher(clause).find() ? Level.BACHELOR : null;
    }

    private static void put(Level level, String words) {
        WORDS.put(level, Pattern.compile(words, Pattern.UNICODE_CASE));
    }
}
