package dev.tailorbird.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grades and honours beside a degree: "GPA: 3.8/4.0", "Note 1,7", "First Class Honours", "cum laude". */
final class Grades {
    private static final Pattern SCORE = Pattern.compile(
            "(?iu)\\(?\\b(?:(?:(?:cumulative |overall |major |final )?(?:c?gpa|cpi|sgpa|grade(?: point average)?)|(?:gesamt|abschluss|end|durchschnitts)?note|notendurchschnitt|moyenne|nota media|nota final|mention|score|classification)\\b\\s*:?\\s*"
                    + "|(?:nota|media|average|percentage|voto|votazione|result|marks|aggregate|mention)\\s*:?\\s*(?=\\d)|(?:nota|average|percentage|voto|votazione|result)\\s*:\\s*)"
                    + "([^;|()]{1,40}?)(?=$|[;|()]|, | – | - )\\)?");
    private static final String HONOURS_WORDS =
            "(?:first[- ]class(?: honou?rs)?|(?:upper|lower) second(?:[- ]class)?(?: honou?rs)?|second[- ]class(?: honou?rs)?(?: \\(?(?:upper|lower)(?: division)?\\)?)?|third[- ]class(?: honou?rs)?|2:[12]|1st|(?:summa |magna )?cum laude|mit auszeichnung|avec (?:mention|distinction)|mention (?:tr[èe]s )?bien|mention assez bien|f[ée]licitations du jury|with (?:high |highest |first class )?(?:distinction|honou?rs|merit)|(?:high )?distinction|merit|passed with .{3,20}|con lode|\\d{2,3}/\\d{2,3}(?: e lode)?|matr[ií]cula de honor|sobresaliente|honou?rs(?: degree| list)?|dean['’]s list|valedictorian|\\d{2}(?:[.,]\\d{1,2})? ?%)";
    private static final Pattern HONOURS = Pattern.compile("(?iu)" + HONOURS_WORDS);
    private static final Pattern TRAILING = Pattern.compile("(?iu)(?:,| -| –|\\()\\s*(" + HONOURS_WORDS + ")\\)?$");

    private Grades() {}

    static boolean isHonours(String text) {
        return HONOURS.matcher(text).matches();
    }

    /** The text without its grade, which is noted; the same text when there is none. */
    static String take(String text, Schooling s, Line line) {
        Matcher score = SCORE.matcher(text);
        if (s.score == null && score.find()) {
            note(score.group(1).strip().replaceAll("[,;.\\s]+$", ""), s, line);
            return (text.substring(0, score.start()) + text.substring(score.end()))
                    .replaceAll("^[\\s,;]+|[\\s,;]+$", "");
        }
        Matcher honours = TRAILING.matcher(text);
        if (honours.find()) {
            note(honours.group(1), s, line);
            return text.substring(0, honours.start()).strip();
        }
        return text;
    }

    /** The statement when it says more than the grade it begins with, which is noted; else an empty text. */
    static String afterLeading(String text, Schooling s, Line line) {
        Matcher score = SCORE.matcher(text);
        if (s.score != null || !score.find() || score.start() >= 3) return text;
        note(score.group(1).strip().replaceAll("[,;.\\s]+$", ""), s, line);
        String rest = text.substring(score.end()).replaceAll("^[\\s,;)]+", "");
        return rest.length() < 3 ? "" : text;
    }

    static void note(String score, Schooling s, Line line) {
        if (s.score != null) return;
        s.score = score;
        s.scoreLine = line;
    }
}
