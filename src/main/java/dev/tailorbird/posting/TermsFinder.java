package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what else a posting offers: how long, through whom, how much time off, and which benefits. */
final class TermsFinder {
    private static final String NUMBER = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)";
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String SPAN = NUMBER + "\\+?(?: ?(?:-|–|to) ?\\d{1,3})?[ -]?(week|month|mo\\b|year)";
    private static final Pattern LENGTH = pattern(
            SPAN
                    + "s?[ -](?:\\w+[ -]){0,3}?(?:contract|assignment|engagement|fixed|temporary|temp\\b|cover\\b|placement|internship)");
    private static final Pattern LENGTH_AFTER = pattern(
            "(?:contract|assignment|engagement|fixed[ -]term|internship)(?: \\w+)?(?: (?:length|duration|term|period))?\\s?(?::|of|for|is|\\(|–|-|,)\\s?(?:a |an |initially |up to |minimum (?:of )?)?"
                    + SPAN);
    private static final Pattern DURATION = pattern("\\bduration\\s?(?::|of|is)\\s?" + SPAN);
    private static final String LEAVE =
            "(?:paid time off|pto|vacation|annual leave|paid leave|holidays?|leave|urlaub|urlaubstage|congés|vacaciones)";
    private static final Pattern TIME_OFF = pattern("(\\d{1,2})\\+?[ -](day|week)s?['’]?(?: of)?(?: paid| annual)?[ -]"
            + LEAVE + "\\b(?! (?:notice|cover|season))");
    private static final Pattern TIME_OFF_AFTER =
            pattern("\\b(?:paid time off|pto|vacation|annual leave)\\b[^.\\n\\d]{0,12}(\\d{1,2})\\+? (day|week)s?");
    private static final Pattern UNLIMITED =
            pattern("\\bunlimited (?:paid )?(?:pto|vacation|holidays?|leave|time off|paid time off)\\b");
    private static final Pattern THROUGH = Pattern.compile(
            "\\b(?i:employed|hired|contracted|engaged|payrolled|paid|signed|w-?2)\\b[^.\\n]{0,20}\\b(?i:by|through|via|with)\\s+((?:\\p{Lu}[\\p{L}\\p{N}&'’.-]*\\s?){1,5})");
    private static final Pattern FOR_A_CLIENT = pattern(
            "\\b(?:on behalf of|for|with) (?:our|one of our|a|their) (?:\\w+ ){0,2}clients?\\b[^.\\n]{0,60}\\b(?:seek|look|hir|recruit|need|search)|\\b(?:our|one of our) (?:\\w+ )?clients?,? [^.\\n]{0,60}?\\b(?:is|are) (?:currently |now |actively )?(?:seeking|looking|hiring|recruiting)|\\bwe are (?:recruiting|hiring|seeking)[^.\\n]{0,40} (?:on behalf of|for) (?:our|a) client");

    private static final Map<String, Pattern> BENEFITS = benefits();

    private TermsFinder() {}

    /** @param employmentType a length and an agency are looked for only in what is no permanent job */
    static Terms find(String text, @Nullable String company, String employmentType) {
        boolean limited = List.of("contract", "temporary", "internship").contains(employmentType);
        String small = text.toLowerCase(Locale.ROOT);
        return new Terms(
                limited ? months(small) : null,
                limited ? agency(text, small, company) : null,
                timeOff(small),
                benefits(small));
    }

    private static @Nullable BigDecimal months(String text) {
        for (Pattern pattern : List.of(LENGTH, LENGTH_AFTER, DURATION)) {
            Matcher found = pattern.matcher(text);
            if (found.find()) return months(found.group(1), found.group(2));
        }
        return null;
    }

    private static BigDecimal months(String word, String unit) {
        int n = NUMBERS.contains(word)
                ? NUMBERS.indexOf(word) + 1
                : word.equals("eighteen") ? 18 : Integer.parseInt(word);
        return switch (unit) {
            case "year" -> BigDecimal.valueOf(n * 12L);
            case "week" -> BigDecimal.valueOf(n * 12L).divide(BigDecimal.valueOf(52), 1, RoundingMode.HALF_UP);
            default -> BigDecimal.valueOf(n);
        };
    }

    private static @Nullable String agency(String text, String small, @Nullable String company) {
        Matcher through = THROUGH.matcher(text);
        if (through.find()) return through.group(1).strip().replaceAll("[.,]$", "");
        return company != null && FOR_A_CLIENT.matcher(small).find() ? company : null;
    }

    private static @Nullable String timeOff(String text) {
        if (UNLIMITED.matcher(text).find()) return "unlimited";
        for (Pattern pattern : List.of(TIME_OFF, TIME_OFF_AFTER)) {
            MatchResult most = pattern.matcher(text)
                    .results()
                    .max((a, b) -> Integer.compare(days(a), days(b)))
                    .orElse(null);
            if (most != null) return most.group(1) + " " + most.group(2) + "s";
        }
        return null;
    }

    private static int days(MatchResult found) {
        return Integer.parseInt(found.group(1)) * (found.group(2).equals("week") ? 5 : 1);
    }

    private static List<String> benefits(String text) {
        List<String> named = new ArrayList<>();
        BENEFITS.forEach((name, words) -> {
            if (words.matcher(text).find()) named.add(name);
        });
        return named;
    }

    private static Map<String, Pattern> benefits() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "health insurance",
                "\\b(?:health|medical|healthcare)\\b[^.\\n]{0,30}\\b(?:insurance|coverage|cover|plans?|benefits)\\b|\\bmedical, (?:and )?(?:dental|vision)|mutuelle|krankenversicherung");
        words.put(
                "dental and vision",
                "\\bdental\\b[^.\\n]{0,20}\\b(?:vision|insurance|coverage|plan)|\\bvision insurance");
        words.put(
                "retirement plan",
                "\\b401\\s?\\(?k\\)?|\\b403\\s?\\(?b\\)?|\\bpension\\b|\\bretirement (?:plan|savings|scheme)|altersvorsorge|\\brrsp\\b");
        words.put(
                "life or disability insurance",
                "\\b(?:life|disability)(?: and disability)? (?:insurance|assurance|cover)\\b");
        words.put("parental leave", "\\b(?:parental|maternity|paternity|family) leave\\b");
        words.put("sick leave", "\\bpaid sick\\b|\\bsick (?:leave|pay|days|time)\\b");
        words.put(
                "bonus",
                "\\b(?:annual|performance|signing|sign-on|yearly|quarterly|retention|referral|company|discretionary)(?:[ -]\\w+)? bonus(?:es)?\\b");
        words.put(
                "equity",
                "\\b(?:equity|stock options?|share options?|rsus?|employee stock|share scheme)\\b(?![^.\\n]{0,12}(?:research|analyst|markets?|diversity|inclusion|trad))");
        words.put(
                "learning budget",
                "\\b(?:learning|training|education|development|conference) (?:budget|allowance|stipend|fund)|\\btuition (?:reimbursement|assistance)|weiterbildungsbudget");
        words.put("relocation support", "\\brelocation (?:support|assistance|package|bonus|allowance)");
        words.put(
                "wellness",
                "\\b(?:gym|fitness|wellness|wellbeing|well-being)\\b[^.\\n]{0,20}\\b(?:membership|allowance|stipend|benefits?|program(?:me)?|access|subsidy)");
        words.put(
                "commuter support",
                "\\b(?:commuter|transport(?:ation)?|cycle to work|public transport|job ?ticket)\\b[^.\\n]{0,20}\\b(?:benefits?|allowance|subsidy|scheme|ticket|card)");
        words.put(
                "meals",
                "\\bfree (?:lunch(?:es)?|meals?|snacks|food|breakfast)|\\bmeal (?:vouchers?|allowance)|tickets? restaurant");
        words.put(
                "childcare",
                "\\b(?:childcare|child care|daycare|crèche)\\b[^.\\n]{0,20}\\b(?:support|allowance|vouchers?|benefits?|subsidy|place)");
        words.put("flexible hours", "\\bflexible (?:working )?(?:hours|schedule|time)\\b|\\bflexi?-?time\\b|gleitzeit");
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        words.forEach((name, regex) -> patterns.put(name, pattern(regex)));
        return patterns;
    }

    /** For text in small letters, which is much faster than to ignore the case. */
    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
