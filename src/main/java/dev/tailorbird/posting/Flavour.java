package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a posting's tone and vocabulary say: its domain, its culture, how formal it sounds. */
final class Flavour {
    private static final Map<String, Pattern> DOMAINS = new LinkedHashMap<>();
    private static final Map<String, Pattern> CULTURE = new LinkedHashMap<>();
    private static final Pattern STARTUP = pattern(
            "\\b(start-?up|seed|series [ab]\\b|founding|founders?|wear many hats|0 to 1|zero to one|early[- ]stage|scrappy|move fast|ship(ping)? fast|small team|equity|rocket|badass|ninja|high[- ]agency)");
    private static final Pattern GROWTH = pattern(
            "\\b(scale-?up|series [c-f]\\b|hyper-?growth|fast[- ]growing|rapid(ly)? grow(th|ing)|high[- ]growth|unicorn|scaling|growing team)");
    private static final Pattern ENTERPRISE = pattern(
            "\\b(fortune (100|500|1000)|global leader|world'?s (largest|leading)|multinational|enterprise|nyse|nasdaq|subsidiar|governance|stakeholders|matrix(ed)? organi[sz]ation|"
                    + "policies and procedures|performs other duties|essential functions|reports to|incumbent|pursuant|konzern|countries|employees worldwide|regulatory)");
    private static final Pattern CORPORATE = pattern(
            "\\b(professional|department|organi[sz]ation|responsibilities include|qualifications|client|business unit|corporate|firm|company policies|management)");

    static {
        domain(
                "financial services",
                "bank(ing)?|fintech|payments?|trading|investment|hedge fund|asset management|equity research|insurance|lending|mortgage|wealth|credit|capital markets|securities|investors?");
        domain(
                "health care",
                "patients?|clinical|hospitals?|nurs(e|ing)|healthcare|health care|medical|therap(y|ist)|physicians?|pharmacy|care plans?|telehealth");
        domain(
                "biotechnology and pharmaceuticals",
                "biotech(nology)?|pharmaceuticals?|drug (discovery|development)|gmp|cmc|biologics|assays?|therapeutics|molecular|formulation|preclinical|life sciences");
        domain(
                "education",
                "students?|teach(ing|ers?)|schools?|curriculum|classrooms?|university|learning outcomes|pedagog\\w+|lessons?");
        domain(
                "retail and consumer goods",
                "retail|stores?|merchandis\\w+|shoppers?|consumer goods|cpg|fashion|apparel|beauty");
        domain("e-commerce", "e-?commerce|marketplaces?|online shop|shopify|checkout|sellers?|fulfil?lment");
        domain(
                "advertising and marketing",
                "advertis\\w+|campaigns?|brands?|agency|seo|media buying|creative|content marketing|paid social");
        domain(
                "manufacturing",
                "manufacturing|production line|plant|machin(e|ing)|assembly|lean|factory|tooling|shop floor|cnc");
        domain(
                "construction and real estate",
                "construction|building|contractors?|real estate|property|architect\\w*|tenants?|site management|subcontractors?|brokerage");
        domain(
                "energy and utilities",
                "energy|solar|wind|utilities|power (plant|grid|generation)|oil|gas|renewables?|battery|transmission|substations?");
        domain(
                "logistics and transport",
                "logistics|supply chain|warehouse|freight|shipping|transport\\w*|fleet|delivery|drivers?|carriers?");
        domain(
                "hospitality and food",
                "restaurants?|hotels?|guests?|kitchen|food|beverage|hospitality|culinary|menu|catering");
        domain("legal", "legal|attorneys?|litigation|law firm|counsel|paralegal|contracts?|courts?");
        domain(
                "public sector and non-profit",
                "government|public sector|non-?profit|federal|municipal|charit(y|able)|ngo|grants?|policy");
        domain(
                "aerospace and defense",
                "aerospace|spacecraft|satellites?|defen[sc]e|aircraft|avionics|missions? critical|launch vehicles?");
        domain("automotive", "automotive|vehicles?|autonomous driving|autosar|powertrain|oem");
        domain(
                "cybersecurity",
                "cyber ?security|threats?|vulnerabilit\\w+|penetration|siem|soc analyst|security operations");
        domain("gaming and entertainment", "games?|gaming|players|studio|film|music|streaming|entertainment|esports");
        domain(
                "human resources and staffing",
                "recruit(ing|ment|ers?)|talent acquisition|staffing|hr |people operations|payroll");
        domain(
                "artificial intelligence",
                "machine learning|\\bml\\b|\\bai\\b|llms?|deep learning|data science|models? training|inference");
        domain(
                "software",
                "software|saas|platform|apis?|cloud|developers?|engineering|code|microservices|product roadmap|b2b saas");

        culture("ownership", "ownership|\\bown (the|your|our|end)|accountab\\w+");
        culture("fast-paced", "fast[- ]paced|fast[- ]moving|high[- ]growth|move (fast|quickly)");
        culture("collaborative", "collaborat\\w+|cross[- ]functional|team[- ]oriented|teamwork");
        culture("autonomy", "autonom(y|ous|ously)|independent(ly)?|self[- ](starter|directed|motivated)");
        culture("customer focus", "customer[- ](obsess\\w+|centric|focus\\w*|first)|client[- ]focus\\w*");
        culture("mission-driven", "mission[- ]driven|our mission|purpose[- ]driven|social impact");
        culture("data-driven", "data[- ](driven|informed)|evidence[- ]based");
        culture("innovation", "innovat\\w+|cutting[- ]edge|state[- ]of[- ]the[- ]art");
        culture(
                "learning and growth",
                "professional development|learning budget|career (growth|development)|mentorship|continuous learning|grow (with|your)");
        culture(
                "work-life balance",
                "work[- ]life balance|flexible (hours|working|schedule)|unlimited (pto|vacation)|four[- ]day week");
        culture("inclusion", "inclusive|inclusion|belonging|diverse (team|perspectives|backgrounds)");
        culture("transparency", "transparen(t|cy)|open communication|radical candor");
        culture("remote-friendly", "remote[- ]first|distributed team|work from anywhere|async\\w*");
        culture("high standards", "high (bar|standards|performing)|excellence|rigor\\w*|attention to detail");
        culture("ambiguity", "ambigu\\w+|wear many hats|unstructured");
        culture("safety", "safety (first|culture)|safe work(ing|place)?");
    }

    private Flavour() {}

    static @Nullable String domain(String text) {
        String best = null;
        double most = 0;
        double total = 0;
        for (Map.Entry<String, Pattern> entry : DOMAINS.entrySet()) {
            boolean general =
                    entry.getKey().equals("software") || entry.getKey().equals("artificial intelligence");
            double score = Math.min(12, count(entry.getValue(), text)) * (general ? 0.75 : 1);
            total += score;
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return most >= 3 || most >= 2 && total <= 4 ? best : null;
    }

    static List<String> culture(String text) {
        List<String> signals = new ArrayList<>();
        CULTURE.forEach((name, pattern) -> {
            if (pattern.matcher(text).find()) {
                signals.add(name);
            }
        });
        return signals;
    }

    /** One of startup, growth, corporate, enterprise, unknown. */
    static String register(String text) {
        int startup = count(STARTUP, text) * 2;
        int growth = count(GROWTH, text) * 2;
        int enterprise = count(ENTERPRISE, text);
        int corporate = count(CORPORATE, text) / 2;
        int most = Math.max(Math.max(startup, growth), Math.max(enterprise, corporate));
        if (most < 2) {
            return "unknown";
        }
        return most == startup
                ? "startup"
                : most == growth ? "growth" : most == enterprise ? "enterprise" : "corporate";
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (count < 40 && matcher.find()) {
            count++;
        }
        return count;
    }

    private static void domain(String name, String words) {
        DOMAINS.put(name, pattern("\\b(" + words + ")\\b"));
    }

    private static void culture(String name, String words) {
        CULTURE.put(name, pattern("\\b(" + words + ")"));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
