package dev.tailorbird.posting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises section headings in English, German, French and Spanish. */
final class Headings {
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 9;
    private static final Map<Section, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(
                Section.LEGAL,
                "^important notes?$|^(additional|important|other) (notes|information)$|^notes?$|equal (employment )?opportunit|\\beeo\\b|diversity|inclusion statement|privacy|accommodation|disclaimer|"
                        + "legal notice|our commitment to|chancengleichheit|datenschutz|égalité des chances|igualdad");
        put(
                Section.PROCESS,
                "how to apply|apply now|application process|interview process|hiring process|recruitment process|"
                        + "next steps|bewerbung|postuler|processus de recrutement|proceso de selección|contact us|what happens next");
        put(
                Section.PREFERRED,
                "nice[ -]to[ -]have|preferred|bonus points|^bonus( qualifications| skills)?$|^bonuses$|desirable|desired|"
                        + "(is|are|be) a plus|^plus(es)?$|good to have|great to have|extra credit|brownie points|even better|"
                        + "advantageous|would be (great|nice)|stand out|set you apart|it'?s a bonus|pluspunkte|wünschenswert|"
                        + "von vorteil|idealerweise|un plus|souhaité|apprécié|deseable|valorable|se valorar|additional skills");
        put(
                Section.BENEFITS,
                "benefits|perks|what (we|you'll|you will) (offer|get|receive)|what'?s in it for you|we offer|our offer|"
                        + "^compensation|^salary|^pay\\b|pay range|salary range|total rewards|^rewards|why (join|you|work|us\\b|choose)|"
                        + "what you can expect|wir bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|vorteile|"
                        + "avantages|nous (vous )?offrons|ce que nous (vous )?offrons|ofrecemos|qué ofrecemos|beneficios|compensation (and|&)|"
                        + "^we provide|our package|was dich erwartet bei uns|rémunération");
        put(
                Section.REQUIREMENTS,
                "requirement|qualification|must[ -]haves?|what you('ll| will)? ?(bring|need)|what you bring|who you are|"
                        + "who we('re| are)? (looking|seek|hope|need)|^about you|your (profile|background|skills|experience|qualifications)|"
                        + "looking for|^required|^skills|skills (and|&|required|needed)|(technical|key|core|required|essential|soft|hard) skills|"
                        + "^experience|^education|experience (and|&|required|needed)|^you have\\b|^you$|^you (bring|are)$|ideal candidate|candidate profile|"
                        + "^minimum|^basic|^essential|knowledge[, ]|^certification|^licen[cs]e|competenc|what it takes|you('ll| will)? (might|may)? ?(be|thrive|succeed)|"
                        + "need to (succeed|have)|right fit|good fit|great fit|capabilities|person specification|what we expect|"
                        + "profil\\b|profile|das bringst|bringst du|bringen sie|anforderung|voraussetzung|qualifikation|dich aus|kenntnisse|"
                        + "compétences|prérequis|formation|qui êtes|recherchons|requisitos|qué buscamos|perfil|formación|conocimientos|"
                        + "qué necesit|experiencia|competencias|esperamos de ti|what makes you|the candidate|you should have|what we need");
        put(
                Section.RESPONSIBILITIES,
                "responsibilit|what you('ll| will) (do|be doing|own|work|build)|what you do|your (role|mission|impact|tasks|day|job|work)|"
                        + "duties|day[ -]to[ -]day|day in the life|key tasks|the (role|job|position|opportunity|work)|about the (role|job|position|opportunity)|"
                        + "role overview|job (description|summary|purpose|overview|duties)|position (summary|overview)|^role\\b|^job\\b|^overview|"
                        + "in this role|how you('ll| will)|you('ll| will) (get to|be responsible)|essential functions|key (activities|accountabilities|areas|deliverables)|"
                        + "scope|accountabilities|aufgaben|tätigkeit|deine rolle|das erwartet dich|was dich erwartet|missions?\\b|le poste|votre rôle|"
                        + "vos activités|funciones|responsabilidades|tareas|tus retos|qué harás|objetivo|purpose|success looks like|what you will");
        put(
                Section.COMPANY,
                "^about\\b|who we are|^(the )?company|our (mission|story|values|culture|team|company|vision|history)|"
                        + "^(the )?team$|meet the team|life at|über uns|wir sind|qui sommes|notre|sobre nosotros|quiénes somos|"
                        + "our client|what we do|we are$|unternehmen|l'entreprise|a propos|à propos|how we work|working at|your next step");
    }

    /** A heading that opens a mid-line run of text ("… on site. Requirements 3+ years …"). */
    private static final Pattern BURIED = Pattern.compile(
            "(?:(?<=[.!?:)] )|(?<=^)|(?<= {2}))(?<head>(?:Key |Minimum |Preferred |Required |Basic |Desired |Job |Core |Main |Essential )?"
                    + "(?:Requirements(?: (?:and|&) Qualifications)?|Qualifications(?: (?:and|&) (?:Requirements|Experience|Skills))?|"
                    + "Responsibilities|Nice[ -]to[ -][Hh]aves?|Must[ -][Hh]aves?|What [Ww]e [Oo]ffer|What [Yy]ou(?:'ll| will) (?:[Dd]o|[Bb]ring|[Nn]eed)|"
                    + "Benefits(?: (?:and|&) Perks)?|Perks|Who [Yy]ou [Aa]re|About [Yy]ou|Your [Pp]rofile|About [Uu]s|"
                    + "Anforderungen|Qualifikation|Aufgaben|Benefits|Ihr Profil|Dein Profil|Das bringst [Dd]u mit|"
                    + "Vos compétences|Vos missions|Votre profil|Profil recherché|Avantages|Requisitos|Funciones|Ofrecemos))"
                    + "(?:\\s*:\\s*|\\s+)(?=[\\p{Lu}\\d•*–+-])");

    /** The same without a full stop before it, in a run of text that lost its line breaks. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?<=[\\p{L}\\d)] )(?<head>(?:Key|Minimum|Preferred|Required|Basic|Desired|Main|Essential|Additional|Other|Technical|Educational?) "
                    + "(?:Requirements|Qualifications?|Responsibilities|Skills|Experiences?)|"
                    + "(?:What You['’](?:ll|ll Need|ll Do|ll Bring)|Nice [Tt]o [Hh]aves?|Must [Hh]aves?|Requirements|Qualifications|Responsibilities|Benefits|Education|Skills)"
                    + "(?= ?:))(?:\\s*:\\s*|\\s+)(?=[\\p{Lu}\\d•*–+-])");

    private static final int RUN = 300;
    private static final List<String> BURIED_STEMS = List.of(
            "Requirements",
            "Qualifi",
            "Responsibilities",
            "Skills",
            "Experience",
            "Education",
            "Nice",
            "Must",
            "What ",
            "Benefits",
            "Perks",
            "Who ",
            "About ",
            "Your ",
            "Anforderungen",
            "Aufgaben",
            "Profil",
            "Das bringst",
            "Vos ",
            "Votre ",
            "Avantages",
            "Requisitos",
            "Funciones",
            "Ofrecemos");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}'’&/ ,-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** "German is a plus" is a demand, "Preferred skills" a heading. */
    private static final Pattern DEMAND = Pattern.compile(
            "(?i)\\b(required|preferred|desired|desirable|a plus|a bonus|essential|helpful|mandatory|souhaité|apprécié|deseable|valorable|von vorteil|wünschenswert)$");

    /** "Experience with goats" and "Mindestens drei Jahre Erfahrung" say of what and how long; headings do not. */
    private static final Pattern OF_WHAT = Pattern.compile(
            "(?iu)\\b(years?|jahr(en?)?|ans|años?)\\b|\\b(experience|knowledge|understanding|erfahrung(en)?|kenntnisse|expérience|connaissances?|experiencia|conocimientos?) (with|of|in|mit|im|als|avec|de|en|dans)\\b");

    private static final Pattern ASKING = Pattern.compile(
            "(?i)^(skills|qualifications|experience|requirements|education|required|preferred|nice|what|knowledge|competencies)\\b");

    private Headings() {}

    /** The section that this line opens, or null when it is no heading. */
    static @Nullable Section open(String line, boolean bullet) {
        boolean colon = line.endsWith(":");
        boolean ended = !colon && !line.isEmpty() && ".!;,".indexOf(line.charAt(line.length() - 1)) >= 0;
        if (line.length() > 2 * LONGEST || ended || bullet && !colon) {
            return null;
        }
        String plain = plain(line);
        boolean shaped = plain.length() <= LONGEST
                && plain.split(" ").length <= MOST_WORDS
                && !plain.isEmpty()
                && plain.chars().noneMatch(Character::isDigit);
        boolean sentence =
                !colon && line.length() > 45 && plain.contains(" and ") && Character.isLowerCase(lastWordStart(line));
        boolean demand = !colon
                && (line.indexOf(';') >= 0
                        || OF_WHAT.matcher(plain).find()
                        || DEMAND.matcher(plain).find()
                                && !ASKING.matcher(plain).find());
        return shaped && !sentence && !demand ? sectionOf(plain) : null;
    }

    private static char lastWordStart(String line) {
        int at = line.stripTrailing().lastIndexOf(' ');
        return at + 1 < line.length() ? line.charAt(at + 1) : 'A';
    }

    static @Nullable Section sectionOf(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (Map.Entry<Section, Pattern> entry : WORDS.entrySet()) {
            if (entry.getValue().matcher(lower).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Puts headings that are buried in running text on lines of their own. */
    static String unbury(String line) {
        if (!Clauses.hasAny(line, BURIED_STEMS)) {
            return line;
        }
        String parted = onLinesOfTheirOwn(BURIED, line);
        return line.length() > RUN ? onLinesOfTheirOwn(RUN_ON, parted) : parted;
    }

    private static String onLinesOfTheirOwn(Pattern heading, String text) {
        return heading.matcher(text).replaceAll(found -> "\n" + Matcher.quoteReplacement(found.group(1)) + ":\n");
    }

    private static String plain(String line) {
        return BLANKS.matcher(MARKS.matcher(line).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static void put(Section section, String words) {
        WORDS.put(section, Pattern.compile(words, Pattern.UNICODE_CASE));
    }
}
