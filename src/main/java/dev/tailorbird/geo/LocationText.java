package dev.tailorbird.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a location text into parts that may each name something, and says whether it speaks of remote work. */
final class LocationText {
    private static final int LONGEST = 400;
    private static final Pattern REMOTE = Pattern.compile(
            "\\b(remote(ly)?|home[ -]?office|work from home|wfh|homeoffice|t[ée]l[ée]travail|teletrabajo|remoto|anywhere)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,100}>");
    private static final Pattern MORE = Pattern.compile("\\+?\\s?\\d{1,3} more\\b.{0,3}");
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b(\\d{4,6}(-\\d{3,4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]-?\\d{4,5}|\\d{2}-\\d{3})\\b");
    private static final Pattern SENTENCE_AFTER_CODE = Pattern.compile("^([A-Z]{2}) [a-z].*");
    private static final Pattern SALES_REGION =
            Pattern.compile("(?i)(\\w+ ){1,3}(region|territory|branch)( \\w{1,3})?");
    private static final Pattern LEAD = Pattern.compile(
            "^(in|within|from|based in|the|only|position|locations?|offices?|us based in):?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOISE = Set.of(
            "hq",
            "headquarters",
            "office",
            "offices",
            "temporary",
            "locations",
            "location",
            "region",
            "hybrid",
            "onsite",
            "fully",
            "cedex",
            "all",
            "only",
            "any",
            "city",
            "work",
            "based",
            "multiple",
            "various",
            "various locations",
            "multiple locations",
            "field",
            "flexible",
            "area",
            "preferred",
            "or",
            "full time",
            "first",
            "friendly",
            "within",
            "in",
            "the",
            "eligible",
            "time",
            "zone",
            "100",
            "nationwide",
            "statewide",
            "opportunity",
            "us only");

    /** Some are also the names of small towns that no posting means. */
    private static final Set<String> LARGER_THAN_COUNTRIES = Set.of(
            "africa",
            "americas",
            "anz",
            "apac",
            "asia",
            "asia pacific",
            "asia-pacific",
            "benelux",
            "dach",
            "emea",
            "eu",
            "europe",
            "european union",
            "global",
            "latam",
            "latin america",
            "mena",
            "middle east",
            "nordics",
            "north america",
            "oceania",
            "south america",
            "southeast asia",
            "western europe",
            "worldwide");

    private static final Pattern COAST = Pattern.compile("(?i)\\b(east|west) coast\\b");

    private LocationText() {}

    static boolean isRemote(String text) {
        return REMOTE.matcher(text).find();
    }

    static String clean(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = TAG.matcher(cut).replaceAll(" ");
        plain = plain.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n]]", "")
                .replace('\u00a0', ' ')
                .replace('’', '\'');
        return MORE.matcher(plain).replaceAll(" ").replaceAll("[ \\t]+", " ").strip();
    }

    /** The comma, dash, bar or bracket separated parts of one place, without postcodes and filler. */
    static List<Part> parts(String place, Areas areas) {
        List<Part> parts = new ArrayList<>();
        boolean inBrackets = false;
        int from = 0;
        String text = REMOTE.matcher(place).replaceAll(" ");
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            int width = c == ',' || c == '|' || c == '(' || c == ')' || c == ':' ? 1 : spacedDash(text, i);
            if (width > 0) {
                add(parts, text.substring(from, Math.min(i, text.length())), inBrackets, c != ',' && c != '(', areas);
                inBrackets = c == '(' || (inBrackets && c != ')');
                from = i + width;
                i += width - 1;
            }
        }
        return parts;
    }

    private static int spacedDash(String text, int i) {
        char c = text.charAt(i);
        boolean dash = c == '–' || c == '—' || c == '-';
        boolean before = i == 0 || text.charAt(i - 1) == ' ';
        boolean after = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
        boolean alone =
                (c == '–' || c == '—') || (before && after) || (i == 0) || i + 1 == text.length() || (before || after);
        return dash && alone ? 1 : 0;
    }

    private static void add(List<Part> parts, String raw, boolean inBrackets, boolean beforeDash, Areas areas) {
        String text = tidy(raw);
        if (text.isEmpty()
                || SALES_REGION.matcher(raw.strip()).matches()
                        && areas.regions(PlaceNames.key(raw)).isEmpty()) {
            return;
        }
        List<String> pieces = tightPieces(text, areas);
        for (String piece : pieces) {
            String tidied = tidy(piece);
            if (!tidied.isEmpty() && !isNoise(tidied)) {
                parts.add(new Part(tidied, inBrackets, beforeDash || pieces.size() > 1));
            }
        }
    }

    private static String tidy(String raw) {
        String text = raw.strip();
        var sentence = SENTENCE_AFTER_CODE.matcher(text);
        if (sentence.matches()) {
            return sentence.group(1);
        }
        text = COAST.matcher(POSTCODE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        text = LEAD.matcher(text).replaceFirst("");
        String shorter = withoutNoise(text);
        return shorter.replaceAll("^[\\s.;*•/-]+|[\\s;*•/-]+$", "").strip();
    }

    private static String withoutNoise(String text) {
        String result = text;
        while (true) {
            int blank = result.lastIndexOf(' ');
            String last = result.substring(blank + 1).toLowerCase(Locale.ROOT);
            boolean metro = last.equals("city") || last.equals("area");
            if (blank < 0 || metro || !NOISE.contains(last)) {
                return result;
            }
            result = result.substring(0, blank).strip();
        }
    }

    private static boolean isNoise(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NOISE.contains(lower)
                || LARGER_THAN_COUNTRIES.contains(lower)
                || lower.equals("any city")
                || text.chars().noneMatch(Character::isLetter);
    }

    /** "USA-WV-Buckhannon" and "Texas-Houston" are cut at their hyphens; "Al-Khobar" is not. */
    private static List<String> tightPieces(String text, Areas areas) {
        int hyphen = text.indexOf('-');
        if (hyphen <= 0) {
            return List.of(text);
        }
        String first = text.substring(0, hyphen).strip();
        boolean code = first.length() == 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && (areas.isCountryCode(first) || areas.regionByShort("US", first) != null);
        boolean number = first.chars().allMatch(Character::isDigit);
        boolean area = areas.country(first) != null
                || !areas.regions(PlaceNames.key(first)).isEmpty();
        boolean whole = !areas.regions(PlaceNames.key(text)).isEmpty() || areas.country(text) != null;
        return (code || number || area) && !whole ? List.of(text.split("-")) : List.of(text);
    }

    /** One part; parts in brackets are asked last. */
    record Part(String text, boolean inBrackets, boolean beforeDash) {}
}
