package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Verbs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the wording of a statement and never its facts: fillers go, inflated words become plain ones, the verb comes
 * first. "Helped" stays: who did the work is a fact.
 */
final class Wording {
    private static final int OVERLONG = 230;
    private static final int SHORTEST_PIECE = 40;
    private static final Pattern SENTENCES = Pattern.compile("\\.\\s+\\p{Lu}");

    private static final Pattern NUMERONYM = Pattern.compile("\\p{L}+\\d+\\p{L}+");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{Lu}/&]{1,4}");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\b\\p{L}|\\b(?:Inc|Ltd|Co|Corp|etc|Jr|Sr|St|No))\\.$");
    private static final Pattern SIGN = Pattern.compile("^[\\s•·▪◦‣*–—-]+(?=\\S)");
    private static final Pattern DUTY = Pattern.compile(
            "^(?:(?:was|were|am|is|being)\\s+)?(?:mainly |primarily |directly |solely |also )?"
                    + "(?:responsible for|in charge of|tasked with|charged with|entrusted with"
                    + "|(?:my |main |key )?(?:duties|responsibilities|tasks) (?:included?|were|was))\\s+(?:the\\s+)?"
                    + "(\\p{L}+ing)\\b(?! (?:of|team|department)\\b)",
            Pattern.CASE_INSENSITIVE);
    /** "building and running": the second goes with the first. */
    private static final Pattern PAIR = Pattern.compile("^ (?:and|&) (\\p{L}+ing)(?= (?!of\\b|and\\b|or\\b)\\p{L})");
    /** A gerund later on may be a duty or a thing ("sales and marketing"): then the sentence stays as it is. */
    private static final Pattern FURTHER = Pattern.compile("(?:,|\\band|&) ?\\p{L}+ing\\b");

    private static final Pattern PRONOUN = Pattern.compile("^I (?:have |had |also |then )*(?=\\p{L})");
    private static final Pattern MODIFIER = Pattern.compile(
            "^(?:successfully|effectively|efficiently|proactively|actively)\\s+(?=\\p{L}+(?:ed|t|ew|an)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Inflated words and the plain word for each. "Leveraged finance" and its kin are terms of a trade and stay. */
    private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

    static {
        plain("spearheaded", "led");
        plain("spearheading", "leading");
        plain("leveraged(?! (?:buy|finance|loan|lending|credit|capital|product|etf|fund|debt))", "used");
        plain("leveraging", "using");
        plain("utilized|utilised", "used");
        plain("utilizing|utilising", "using");
        plain("synergized|synergised", "combined");
        plain("in order to", "to");
        plain("on a daily basis", "daily");
        plain("on a weekly basis", "weekly");
        plain("on a monthly basis", "monthly");
        plain("due to the fact that", "because");
        plain("various different", "various");
    }

    private Wording() {}

    private static void plain(String inflated, String plain) {
        PLAIN.put(Pattern.compile("\\b(?:" + inflated + ")\\b", Pattern.CASE_INSENSITIVE), plain);
    }

    /** The statement in plain words, verb first where it has one. */
    static String plain(String statement) {
        String text = SIGN.matcher(statement.strip()).replaceFirst("");
        text = text.replaceAll("\\s+", " ");
        text = withoutDuty(text);
        text = withoutOpener(text, PRONOUN);
        text = withoutOpener(text, MODIFIER);
        for (Map.Entry<Pattern, String> word : PLAIN.entrySet()) text = replace(text, word.getKey(), word.getValue());
        return capital(text);
    }

    /** "Responsible for managing the shop" becomes "Managed the shop"; other duties stay as they are. */
    private static String withoutDuty(String text) {
        Matcher duty = DUTY.matcher(text);
        if (!duty.find()) return text;
        String past = Verbs.standard().pastOf(duty.group(1));
        String rest = text.substring(duty.end());
        Matcher pair = PAIR.matcher(rest);
        if (past != null && pair.find()) {
            String second = Verbs.standard().pastOf(pair.group(1));
            past = second == null ? null : past + " and " + second;
            rest = rest.substring(pair.end());
        }
        return past == null || FURTHER.matcher(rest).find() ? text : past + rest;
    }

    private static String withoutOpener(String text, Pattern opener) {
        return capital(opener.matcher(text).replaceFirst(""));
    }

    private static String replace(String text, Pattern word, String plain) {
        Matcher found = word.matcher(text);
        return found.find() ? found.replaceAll(plain) : text;
    }

    static String capital(String text) {
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0)) || isSpelledSo(text)) return text;
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "iOS", "eBay": small at the start by their own spelling. */
    private static boolean isSpelledSo(String text) {
        String first = text.split("\\s", 2)[0];
        return first.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a name is a short form of the full one: "k8s", "Postgres" for "PostgreSQL", and initials if asked for. */
    static boolean isShortFor(String written, String full, boolean initialsToo) {
        if (written.length() >= full.length()) return false;
        boolean beginning = full.indexOf(' ') < 0 && full.startsWith(written) && written.length() > 3;
        boolean wordOfIt =
                List.of(full.toLowerCase(Locale.ROOT).split("\\W+")).contains(written.toLowerCase(Locale.ROOT));
        boolean initials = initialsToo && INITIALS.matcher(written).matches();
        return !wordOfIt && (beginning || initials || NUMERONYM.matcher(written).matches());
    }

    /** A bullet of one sentence needs no full stop; one of several keeps it. */
    static String withoutFullStop(String text) {
        boolean one = text.endsWith(".")
                && !text.endsWith("..")
                && text.indexOf(". ") < 0
                && !ABBREVIATED.matcher(text).find();
        return one ? text.substring(0, text.length() - 1) : text;
    }

    /** The text to go on with after other words, small at its start when that is a verb and no name. */
    static String continued(String text) {
        return Verbs.start(text) == Verbs.Start.NONE
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A statement of several sentences, or an overlong one, as its parts where each begins with a verb of its own; else as it is. */
    static List<String> pieces(String statement) {
        String text = statement.strip();
        if (text.length() <= OVERLONG && !SENTENCES.matcher(text).find()) return List.of(text);
        List<String> pieces = new ArrayList<>();
        for (String part : text.split("(?<=[.!?])\\s+(?=\\p{Lu})|;\\s+")) {
            boolean alone = part.length() >= SHORTEST_PIECE && Verbs.start(plain(part)) != Verbs.Start.NONE;
            if (alone || pieces.isEmpty()) pieces.add(part);
            else pieces.add(pieces.remove(pieces.size() - 1) + between(text, part) + part);
        }
        return pieces;
    }

    private static String between(String text, String part) {
        int at = text.indexOf(part);
        return at >= 2 && text.charAt(at - 2) == ';' ? "; " : " ";
    }

    /** "SQL, Excel and SAP". */
    static String list(List<String> names) {
        if (names.size() == 1) return names.get(0);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
