package dev.tailorbird.posting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the level from a title. A title that names none gives {@code unknown}; the text's years are another field. */
public final class LevelFinder {
    private static final Map<String, Pattern> SURE = new LinkedHashMap<>();

    static {
        put(
                "intern",
                "\\b(interns?|internship|co-?op|werkstudent(in|/in|:in|\\*in)?|praktikant(in|:in|\\*in)?|praktikum|stagiaire|stage|becari[oa]s?|prácticas|"
                        + "alternan(ce|t|te)|apprenti(e|ssage)?|apprentice(ship)?|auszubildende[rn]?|azubi|ausbildung|working student|student|duales studium)\\b|^trainee\\b|\\btrainee$");
        put(
                "executive",
                "\\b(chief [\\w ]{2,40} officer|evp|svp|executive vice|senior vice president|vice chancellor|provost|"
                        + "general director|geschäftsführer(in)?|president|managing director|executive director|directeur général)\\b(?! assistant)|\\bvp\\b|^(interim |acting |deputy |fractional )?c[efotmirhp]o\\b(?! (group|office))|[,&/] ?c[efotmirhp]o\\b|\\bv\\.p\\.");
        put(
                "director",
                "\\b(director|directrice|directeur|direktor(in)?|directora?|head of|global head|bereichsleit(er|ung)\\w*)\\b|^head\\b");
    }

    private static final Pattern ASSISTANT_VP =
            Pattern.compile("\\b(assistant|associate) (vice president|vp)\\b|\\bavp\\b");
    private static final Pattern NOT_EXECUTIVE =
            Pattern.compile("\\bassistant to\\b|\\bassistant\\b.*\\b(president|ceo|cfo|coo)\\b|office of the");
    private static final Pattern PRINCIPAL = Pattern.compile("\\bprincipal\\b(?! (investigator|payer|assistant))");
    private static final Pattern STAFF = Pattern.compile(
            "(?<!technical |chief of |of )\\bstaff\\b(?! (nurse|accountant|auditor|pharmacist|writer|attorney|physician|assistant|member|rn|meeting|augmentation|therapist|associate|development))");
    private static final Pattern SENIOR = Pattern.compile(
            "\\b(senior(?! (living|care|center|services|housing|citizen))|sr|snr|sse|experienced professional|erfahrene[rn]?|sénior|confirmée?)\\b\\.?");
    private static final Pattern LEAD =
            Pattern.compile("\\b(lead|leader|tech lead|teamlead|teamleit(er|ung)\\w*|chef d['’]équipe|líder)\\b");
    private static final Pattern NOT_LEAD = Pattern.compile(
            "\\blead (generation|gen|nurturing|qualification|conversion)\\b|\\bproject leader\\b|\\b(site|operations?) lead\\b");
    private static final Pattern MANAGER_FIRST =
            Pattern.compile("^(senior |sr\\.? |general |regional |area |assistant )?(manager|mgr|supervisor)\\b");
    private static final Pattern SENIOR_MANAGER = Pattern.compile("\\b(senior|sr\\.?) (manager|mgr)\\b");
    private static final Pattern MANAGER =
            Pattern.compile("\\b(manager|mgr|manger|gerente|leiter(in)?|leitung|responsable|jefe|jefa)\\b");
    private static final Pattern OWN_WORK = Pattern.compile(
            "\\b(product|project|program|programme|account|accounts|customer success|success|partner|partnerships?|relationship|community|content|case|"
                    + "business development|supply|country|brand|campaign|release|category|region(al)? sales|sales|portfolio|territory|launch|pr|"
                    + "marketing|channel|engagement|social media|property|event|events|implementation|fund|wealth|delivery success|vendor|contract|"
                    + "contracts|proposal|grants?|office|strategy (and|&) operations|operations strategy|bid|crm|seo|influencer|talent|sourcing|stakeholder|change|risk|"
                    + "resource|data|solution|solutions|onboarding|technical account|growth|alliance|alliances|client|key account|procurement|supply chain|chef de projet|projekt)\\s+(manager|mgr|manger|gerente)\\b");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(customer|sales|program|project) (service|management|& |and )[\\w &]{0,20}(manager|mgr)\\b|business development (&|and) sales manager");
    private static final Pattern ENTRY = Pattern.compile(
            "\\b(junior|jr|entry[ -]level|(?<!data |order )entry|graduate|grad|new grad|early career|early careers|trainee|berufseinsteiger(in)?|débutant|"
                    + "sales development rep(resentative)?|business development rep(resentative)?|sdr|bdr|sales development|associates?|rotational)\\b");
    private static final Pattern NOT_ENTRY = Pattern.compile(
            "\\bassociate (professor|director|manager|partner|dean|vice|principal|general|editor|producer|creative|project|product|program)\\b|"
                    + "\\b(direct marketing|patient care|postdoctoral|post-doctoral) associate|graduate (programs?|school|medical|admissions)|sales associate manager");
    private static final Pattern MID = Pattern.compile(
            "\\b(mid(?![- ]?(market|atlantic|west|town|size|day|cap|south))|mid-level|midlevel|intermediate|medior)\\b");
    private static final Pattern GRADE_AT_END =
            Pattern.compile("[\\p{L}.)][ -]{1,3}(l ?)?(i{1,3}|iv|v|[1-5])(?=$|\\s*[-–,(|:/])");
    private static final Pattern SEVERAL_GRADES = Pattern.compile("\\bi\\s?[/,&-]\\s?ii\\b|\\b1\\s?[/,&]\\s?2\\b");
    private static final Pattern NOT_GRADE = Pattern.compile(
            "\\b(tier|level|grade|shift|phase|class|type|group|pc|job code|floor|band|zone|area|part|unit) ?-? ?(i{1,3}|iv|v|\\d)");

    /** "Analyst/Sr Analyst" leaves it open. */
    private static final Pattern EITHER =
            Pattern.compile("^[\\w ]{0,40}\\b(\\w{4,})\\s?/\\s?(sr\\.?|senior) ([\\w]+ )?\\1\\b");

    private static final Pattern LOWER_FIRST = Pattern.compile("\\bsenior( \\w+/ ?| [–-] )principal\\b");

    private LevelFinder() {}

    /** @return unknown, intern, entry, junior, mid, senior, lead, staff, principal, manager, director or executive */
    public static String find(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return "unknown";
        }
        String text = title.toLowerCase(Locale.ROOT)
                .replaceAll("[\u200b\u2060\ufeff]", "")
                .replaceAll("\\((m|f|w|d|x|h|div|all genders|[mfwdxh]\\s?/\\s?[mfwdxh][/\\w\\s]*)\\)", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String sure = sure(text);
        return sure != null ? sure : graded(text);
    }

    private static @Nullable String sure(String text) {
        boolean gradedTrainee =
                text.contains("trainee") && GRADE_AT_END.matcher(text).find();
        boolean teachesStudents = text.matches(
                        ".*\\bstudent (success|engagement|affairs|services|support|life|recruit\\w*|advis\\w*|account\\w*|experience|care|health)\\b.*")
                || text.matches(
                        ".*\\b(intern|internship|apprentice\\w*|student)s? (program|programme|coordinator|manager|recruiter|lead)\\b.*")
                || text.matches(".*\\b(stage manager|backstage|late stage|early stage).*");
        if (ASSISTANT_VP.matcher(text).find()) {
            return "director";
        }
        if (text.contains("director/vp") || text.matches(".*\\baccount director\\b.*")) {
            return SENIOR.matcher(text).find() && text.contains("account director") ? "senior" : "director";
        }
        for (Map.Entry<String, Pattern> entry : SURE.entrySet()) {
            if (entry.getKey().equals("intern") && gradedTrainee) {
                return "entry";
            }
            boolean excepted = entry.getKey().equals("intern") && teachesStudents
                    || entry.getKey().equals("executive")
                            && NOT_EXECUTIVE.matcher(text).find()
                    || entry.getKey().equals("director") && text.matches(".*\\b(assistant|secretary) to\\b.*");
            boolean vice = entry.getKey().equals("executive") && text.contains("vice president");
            if (!excepted && (entry.getValue().matcher(text).find() || vice)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static String graded(String text) {
        if (MANAGER_FIRST.matcher(text).find() || SENIOR_MANAGER.matcher(text).find() || text.contains(", manager,")) {
            return "manager";
        }
        if (EITHER.matcher(text).find()) {
            return "unknown";
        }
        var principal = PRINCIPAL.matcher(text);
        if (principal.find()) {
            var senior = SENIOR.matcher(text);
            return senior.find() && LOWER_FIRST.matcher(text).find() ? "senior" : "principal";
        }
        if (STAFF.matcher(text).find()) {
            return "staff";
        }
        boolean lead = LEAD.matcher(text).find() && !NOT_LEAD.matcher(text).find();
        if (SENIOR.matcher(text).find()) {
            return "senior";
        }
        if (lead) {
            return "lead";
        }
        boolean manages = MANAGER.matcher(text).find();
        if (manages) {
            boolean own = OWN_WORK.matcher(text).find() && !PEOPLE.matcher(text).find();
            return own ? gradeOrUnknown(text) : "manager";
        }
        if (MID.matcher(text).find()) {
            return "mid";
        }
        String grade = gradeOrUnknown(text);
        if (!grade.equals("unknown")) {
            return grade;
        }
        return ENTRY.matcher(text).find() && !NOT_ENTRY.matcher(text).find() ? "entry" : "unknown";
    }

    private static String gradeOrUnknown(String text) {
        if (SEVERAL_GRADES.matcher(text).find()) {
            return "unknown";
        }
        var matcher = GRADE_AT_END.matcher(text);
        boolean other = NOT_GRADE.matcher(text).find();
        if (other || !matcher.find()) {
            return "unknown";
        }
        boolean code = matcher.group(1) != null && !matcher.group(2).matches("[12]|i{1,2}");
        return code
                ? "unknown"
                : switch (matcher.group(2)) {
                    case "i", "1" -> "entry";
                    case "ii", "2" -> "mid";
                    default -> "senior";
                };
    }

    private static void put(String level, String words) {
        SURE.put(level, Pattern.compile(words, Pattern.UNICODE_CASE));
    }
}
