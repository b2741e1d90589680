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
                "\\b(interns?|internship|co-?op|werkstudent\\w*|werkstudier\\w*|praktikant(in|:in|\\*in)?|praktikum|stagiaire|stagiair|tirocini\\w*|becari[oa]s?|pasante|practicante|prácticas|"
                        + "estági\\w*|estagi[aá]ri\\w*|staż\\w*|alternan(ce|t|te)|apprenti(e|ssage)?|apprentice(ship)?|auszubildende[rn]?|azubi|ausbildung|duales studium|"
                        + "working student|student (assistant|worker|intern|employee|job|position|trainee))\\b|^student\\b(?! \\w)|\\bstudent(?=$|\\s?[,(–-])|"
                        + "^trainee\\b|\\btrainee(?=$|\\s?[,(–-])|^stage\\b(?! (manager|technician|hand|crew|director|carpenter))|[–(/-] ?stage\\b(?! \\w)|\\bstage (pfe|de|en|h/f)\\b|实习|インターン|인턴");
        put(
                "executive",
                "\\b(chief [\\w& ]{2,40} officer|[ers]vp|gvp|executive vice|senior vice president|vice chancellor|provost|"
                        + "general director|geschäftsführ\\w*|president|managing (director|partner)|executive director|directeur général|director general|amministratore delegato)\\b(?! assistant)|\\bvp\\b|"
                        + "^(interim |acting |deputy |fractional |group )?c([efotmirhpdcals]|is)o\\b(?! (group|office))|[,&/(] ?c([efotmirhp]|is)o\\b|\\bv\\.p\\.");
        put(
                "director",
                "(?<!funeral )\\b(director|directrice|directeur|direktor(in)?|directora?|diretora?|direttore|dyrektor|head of|global head|bereichsleit\\w*)\\b|"
                        + "^head\\b(?! start)|总监");
    }

    /** The work is with interns, it is not theirs. */
    private static final Pattern ABOUT_INTERNS = Pattern.compile(
            "\\b(intern|internship|apprentice\\w*|student)s? (program |programme )?(coordinator|manager|recruiter|lead|advisor|adviser|director|specialist|officer)\\b");

    private static final Pattern ASSISTANT_VP =
            Pattern.compile("\\b(assistant|associate) (vice president|vp)\\b|\\bavp\\b");
    private static final Pattern NOT_EXECUTIVE =
            Pattern.compile("\\bassistant to\\b|\\bassistant\\b.*\\b(president|ceo|cfo|coo)\\b|office of the");
    private static final Pattern PRINCIPAL = Pattern.compile(
            "(?<!assistant |vice |deputy |school )\\bprincipal\\b(?! (investigator|payer|assistant|of\\b))|\\bdistinguished\\b");
    /** "Staff Engineer" is a level, "Staff Nurse" and "Kitchen Staff" are not. */
    private static final Pattern STAFF = Pattern.compile(
            "\\bstaff\\b(?! (nurse|accountant|auditor|writer|meeting|augmentation|associate|development))(?=.*\\b(eng|engineer\\w*|developer|scientist|designer|research\\w*|architect|manager|swe|sre|programmer|technologist|analyst|counsel)\\b)"
                    + "(?<!technical staff|chief of staff|of staff)|\\b(senior|sr\\.?|principal|lead) ?/? ?staff\\b(?! (nurse|accountant|auditor))|\\bstaff level\\b|\\b(engineer|scientist|designer|developer)[,–( -]+staff\\b");

    private static final Pattern SENIOR = Pattern.compile(
            "\\b((?<!semi[ -])senior(?! (living|care|center|services|housing|citizen))|sr|snr|sse|experienced professional|erfahrene[rn]?|sénior|sênior|confirmée?|starszy|starsza)\\b\\.?|高级|シニア|시니어");
    private static final Pattern LEAD = Pattern.compile(
            "\\b(lead|leader|tech lead|teamlead|teamleit(er|ung)\\w*|chef d['’]équipe|capo ?squadra|líder|leading hand|charge ?hand|fore(man|woman|person)|vorarbeiter(in)?|polier(in)?|capataz|chef de chantier)\\b(?!-free)");
    /** "Head Gardener" heads people of their own trade, "Head Marketing" a department. */
    private static final Pattern HEAD_OF_A_TRADE = Pattern.compile(
            "^head (?!start)(\\p{L}+ ){0,2}?(?!customer)(\\p{L}+(er|or|man|woman|ist|ian)|chef|cook|coach|nurse|lifeguard|barista|custodian)\\b(?= ?($|[,(/|–-]|of |at |for |in |de ))");

    private static final Pattern NOT_LEAD =
            Pattern.compile("\\blead (generation|gen|nurturing|qualification|conversion)\\b|\\bproject leader\\b");
    private static final Pattern MANAGER_FIRST =
            Pattern.compile("^(senior |sr\\.? |general |regional |area |assistant )?(manager|mgr|supervisor)\\b");

    /** Nobody bears these titles without people to lead, whatever stands before them. */
    private static final Pattern LEADS_PEOPLE = Pattern.compile(
            "\\b(engineering|software development|store|branch|plant|nurse|general|restaurant|warehouse|people) (manager|mgr)\\b(?! trainee)|\\bgroup (product|program|project|engineering|account) manager\\b");

    private static final Pattern SENIOR_MANAGER = Pattern.compile("\\b(senior|sr\\.?) (manager|mgr)\\b");
    private static final Pattern MANAGER = Pattern.compile(
            "\\b(manager|mgr|manger|gerente|leiter(in)?|leitung|(filial|abteilungs|markt|betriebs|werks|standort|restaurant|schicht|vertriebs|produktions|niederlassungs|küchen|stations|ressort|einrichtungs)leit\\w*|\\p{L}+(?<!projekt|bau|team|beg|weiter|an|rohr|zu|ab)leitung|responsable|responsabile|jefe|jefa|kierownik|chef de (service|cuisine|rayon|secteur)|encargad[oa]|subgerente|coordenador(a)?)\\b|经理|マネージャー");
    private static final Pattern OWN_WORK = Pattern.compile(
            "\\b(product|project|program|programme|account|accounts|customer success|success|partner|partnerships?|relationship|community|content|case|"
                    + "business development|supply|country|brand|campaign|release|category|region(al)? sales|sales|portfolio|territory|launch|pr|"
                    + "marketing|channel|engagement|social media|property|event|events|implementation|fund|wealth|delivery success|vendor|contract|"
                    + "contracts|proposal|grants?|(?<!front )office|stage|(strategy|business|marketing|revenue|people|product|growth|sales|creative|content|community)( (and|&))? operations|operations strategy|bid|crm|seo|influencer|talent|sourcing|stakeholder|change|risk|"
                    + "communications?|public relations|media|affiliate|digital|email|lifecycle|e-?commerce|merchandising|enablement|acquisition|paid search|developer relations|localization|deployment|commercial|retention|loyalty|sustainability|knowledge|configuration|"
                    + "resource|data|solution|solutions|onboarding|technical account|growth|alliance|alliances|client|key account|procurement|supply chain|chef de projet|projekt)\\s+(manager|mgr|manger|gerente)\\b");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(customer|sales|program|project) (service|management|& |and )[\\w &]{0,20}(manager|mgr)\\b|business development (&|and) sales manager");
    private static final Pattern ENTRY = Pattern.compile(
            "\\b(junior|jr|entry[ -]level|(?<!data |order )entry|graduates?|grad|absolvent(in)?|neo[- ]?laureat\\w*|júnior|młodszy|młodsza|starter|recién egresado|new grad|newly qualified|early career|early careers|trainee|berufs(einsteiger|anfänger)(in)?|débutant|"
                    + "sales development rep(resentative)?|business development rep(resentative)?|sdr|bdr|sales development|associates?|rotational)\\b");
    private static final Pattern NOT_ENTRY = Pattern.compile(
            "\\bassociate (professor|director|manager|partner|dean|vice|principal|general|editor|producer|creative|project|product|program)\\b|"
                    + "\\b(postdoctoral|post-doctoral) associate|\\b(professor|faculty|tenure)\\b|\\bassociate (attorney|dentist|veterinarian|physician|counsel|pastor)|graduate (programs?|school|medical|admissions)");
    /** In shops, halls, wards and at the door an associate is anybody employed, not a grade. */
    private static final Pattern FRONT_LINE = Pattern.compile(
            "\\b(retail|store|shop|warehouse|fulfil?lment|production|manufacturing|assembly|kitchen|deli|bakery|grocery|housekeeping|cleaning|patient care|care|(direct|field|event) marketing|guest services?) associates?\\b");

    private static final Pattern MID = Pattern.compile(
            "\\b(mid(?![- ]?(market|atlantic|west|town|size|day|cap|south))|mid-level|midlevel|semi[ -]?senior|intermediate|medior|pleno)\\b");
    private static final Pattern GRADE_AT_END =
            Pattern.compile("[\\p{L}.)][ -]{1,3}(l ?)?(i{1,3}|iv|v|[1-5])(?=$|\\s*[-–,(|:/])");
    private static final Pattern SEVERAL_GRADES = Pattern.compile("\\bi\\s?[/,&-]\\s?ii\\b|\\b1\\s?[/,&]\\s?2\\b");
    private static final Pattern NOT_GRADE = Pattern.compile(
            "\\b(tier|level|grade|shift|phase|class|type|group|pc|job code|floor|band|zone|area|part|unit|region|team|building|district|route|line|year|stage|cohort|season|site|store|round|series|sector|world|formula) ?-? ?(i{1,3}|iv|v|\\d)\\b");

    /** "Analyst/Sr Analyst" leaves it open. */
    private static final Pattern EITHER =
            Pattern.compile("^[\\w ]{0,40}\\b(\\w{4,}) ?/ ?(sr\\.?|senior) (\\w+ )?\\1\\b");

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
        boolean aboutInterns = ABOUT_INTERNS.matcher(text).find();
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
            boolean excepted = entry.getKey().equals("intern") && aboutInterns
                    || entry.getKey().equals("executive")
                            && NOT_EXECUTIVE.matcher(text).find()
                    || entry.getKey().equals("director") && text.matches(".*\\b(assistant|secretary) to\\b.*");
            excepted |= entry.getKey().equals("director")
                    && HEAD_OF_A_TRADE.matcher(text).find();
            boolean vice = entry.getKey().equals("executive") && text.contains("vice president");
            if (!excepted && (entry.getValue().matcher(text).find() || vice)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static String graded(String text) {
        if (MANAGER_FIRST.matcher(text).find()
                || SENIOR_MANAGER.matcher(text).find()
                || LEADS_PEOPLE.matcher(text).find()
                || text.contains(", manager,")) {
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
        boolean lead = HEAD_OF_A_TRADE.matcher(text).find()
                || LEAD.matcher(text).find() && !NOT_LEAD.matcher(text).find();
        if (SENIOR.matcher(text).find()) {
            return "senior";
        }
        if (lead) {
            return "lead";
        }
        boolean manages = MANAGER.matcher(text).find();
        if (manages && (!OWN_WORK.matcher(text).find() || PEOPLE.matcher(text).find())) {
            return "manager";
        }
        if (MID.matcher(text).find()) {
            return "mid";
        }
        String grade = gradeOrUnknown(text);
        if (!grade.equals("unknown")) {
            return grade;
        }
        return ENTRY.matcher(text).find()
                        && !NOT_ENTRY.matcher(text).find()
                        && !FRONT_LINE.matcher(text).find()
                ? "entry"
                : "unknown";
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
