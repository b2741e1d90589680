package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises places by their form: a city with a region or country behind it, a postal code, "Remote". Country names
 * come from the Java runtime in four languages, regions from {@code places.txt}. It knows no city.
 */
final class Places {
    private static final Map<String, List<String>> LISTS = WordLists.load("places.txt");
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> REGION_NAMES = new HashMap<>();
    private static final Map<String, String> REGION_CODES = new HashMap<>();
    /** Regions that nobody writes by a code; they make no place of any two names ("Harbour Kitchens, Cornwall"). */
    private static final Set<String> COUNTIES = new HashSet<>();

    private static final Set<String> REMOTE = new HashSet<>(LISTS.getOrDefault("REMOTE", List.of()));
    private static final Pattern CITY = Pattern.compile(
            "[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}(][\\p{L}.'’)-]*|(?i:am|an|der|de|la|le|les|del|los|las|sur|en|upon|of|do|da|di|im|in|bei|el|ob|den)|d'\\p{L}+)){0,4}");
    private static final Pattern POSTAL = Pattern.compile(
            "(?:(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4} [A-Z]{2}|\\d{3} \\d{2})");
    private static final Pattern POSTAL_CITY = Pattern.compile("(" + POSTAL + ") (" + CITY + ")");
    private static final Pattern CITY_POSTAL = Pattern.compile("(" + CITY + ") (" + POSTAL + ")");
    private static final Pattern CITY_REGION =
            Pattern.compile("([\\p{Lu}][\\p{L}.'’ -]*\\p{Ll}) ([A-Z]{2,3})((?: " + POSTAL + ")?(?:, .*)?)");
    private static final Pattern STREET = Pattern.compile(
            "(?iu).*(?:\\d+[a-z]?(?:[-/]\\d+)? .*\\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|pl|square|terrace|crescent|close|rue|allée|chemin|cours|impasse|bd|quai)\\b.*"
                    + "|(?:\\p{L}*(?:stra(?:ß|ss)e|str\\.|weg|gasse|platz|allee|damm|ring|ufer|laan|straat)|(?:calle|c/|avenida|avda\\.?|plaza|paseo|via|viale|piazza|rua|rue|avenue|boulevard)\\b.*) ?,? ?(?:n[º°o]\\.? ?)?\\d+.*)");

    static {
        LISTS.forEach((country, regions) -> {
            if (country.length() != 2) return;
            for (String region : regions) {
                int space = region.indexOf(' ');
                String name = WordLists.plain(region.substring(space + 1));
                if (region.startsWith("--")) COUNTIES.add(name);
                else REGION_CODES.putIfAbsent(region.substring(0, space), country);
                REGION_NAMES.putIfAbsent(name, country);
            }
        });
    }

    private Places() {}

    /** Surely a place: a city with region, country or postal code; a country or "Remote" alone. */
    static boolean isCertain(String text) {
        String bare = bare(text);
        if (bare.isEmpty() || bare.length() > 60) return false;
        if (isRemote(bare) || COUNTRIES.containsKey(WordLists.plain(bare))) return true;
        Location place = read(bare);
        return place != null
                && place.city() != null
                && (place.region() != null || place.countryCode() != null || place.postalCode() != null);
    }

    /** Shaped like a place name: one to four capitalised words, no digits. */
    static boolean isPossible(String text) {
        String bare = bare(text);
        return bare.length() <= 40 && CITY.matcher(bare.replaceAll(", ", " ")).matches();
    }

    static boolean isRemote(String text) {
        String plain = WordLists.plain(text);
        return REMOTE.contains(plain)
                || REMOTE.stream()
                        .anyMatch(r -> plain.startsWith(r + " ")
                                && plain.length() < r.length() + 25
                                && plain.split(" ").length <= 5
                                && !Titles.hasTitleWord(text))
                || plain.endsWith(" remote") && plain.split(" ").length <= 4;
    }

    static boolean isStreet(String text) {
        return text.length() < 70 && STREET.matcher(text).matches();
    }

    static @Nullable String country(String text) {
        return COUNTRIES.get(WordLists.plain(text));
    }

    /** Reads "Street 1, 10115 Berlin, Germany", "Austin, TX 78701", "Lyon, France"; null when it is no place. */
    static @Nullable Location read(String text) {
        String bare = bare(text);
        String address = null;
        String postal = null;
        String city = null;
        String region = null;
        String country = null;
        for (String part : parted(bare).split(",\\s*|\\s+[/|·•–-]\\s+")) {
            String piece = part.strip();
            if (piece.isEmpty()) continue;
            Matcher postalCity = POSTAL_CITY.matcher(piece);
            Matcher cityPostal = CITY_POSTAL.matcher(piece);
            String regionPart = piece.replaceFirst(" " + POSTAL + "$", "");
            if (city != null && region == null && isRegion(regionPart)) {
                region = regionPart;
                if (regionPart.length() < piece.length())
                    postal = piece.substring(regionPart.length()).strip();
            } else if (city != null && country(piece) != null) {
                country = country(piece);
            } else if (city == null && postalCity.matches() && !isStreet(piece)) {
                postal = postalCity.group(1);
                city = postalCity.group(2);
            } else if (city == null && isStreet(piece)) {
                address = piece;
            } else if (cityPostal.matches() && city == null) {
                city = cityPostal.group(1);
                postal = cityPostal.group(2);
            } else if (POSTAL.matcher(piece).matches() && postal == null) {
                postal = piece;
            } else if (city == null && CITY.matcher(piece).matches()) {
                city = piece;
            } else if (city != null && region == null && CITY.matcher(piece).matches()) {
                region = piece;
            } else {
                return null;
            }
        }
        if (city == null) return null;
        if (region != null && COUNTIES.contains(WordLists.plain(region)) && address == null && !Towns.isKnown(city))
            return null;
        if (country == null && region != null) {
            country = regionCountry(region, postal);
            if (country == null && country(region) != null) {
                country = country(region);
                region = null;
            } else if (country == null) {
                country = Towns.countryOf(city, region);
                if (country == null && address == null) return null;
            }
        }
        return new Location(address, postal, city, country, region);
    }

    /** "Perth WA 6000" with the comma that others write before the region. */
    private static String parted(String text) {
        Matcher m = CITY_REGION.matcher(text);
        return m.matches() && REGION_CODES.containsKey(m.group(2)) ? m.group(1) + ", " + m.group(2) + m.group(3) : text;
    }

    /** "University of California": what follows the comma then is the campus, a part of the name. */
    static boolean endsWithRegion(String text) {
        String plain = WordLists.plain(text);
        return REGION_NAMES.keySet().stream().anyMatch(region -> plain.endsWith(" of " + region));
    }

    private static boolean isRegion(String piece) {
        return REGION_CODES.containsKey(piece)
                || REGION_NAMES.containsKey(WordLists.plain(piece)) && country(piece) == null;
    }

    private static @Nullable String regionCountry(String region, @Nullable String postal) {
        boolean fourDigits = postal != null && postal.matches("\\d{4}"); // "WA" is a region of two countries
        if (fourDigits && LISTS.getOrDefault("AU", List.of()).stream().anyMatch(r -> r.startsWith(region + " ")))
            return "AU";
        String country = REGION_CODES.get(region);
        return country != null ? country : REGION_NAMES.get(WordLists.plain(region));
    }

    private static String bare(String text) {
        String bare = text.strip();
        if (bare.startsWith("(") && bare.endsWith(")"))
            bare = bare.substring(1, bare.length() - 1).strip();
        bare = bare.replaceFirst("\\s*\\((?:[^()]*)\\)$", "");
        return bare.replaceAll("^[,;|·•–—-]+\\s*|\\s*[,;|·•–—-]+$", "");
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            for (Locale language : List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    new Locale("es"),
                    new Locale("it"),
                    new Locale("pt"),
                    new Locale("nl"),
                    new Locale("pl"),
                    new Locale("sv"),
                    new Locale("da"),
                    new Locale("nb"),
                    new Locale("fi"),
                    new Locale("cs"),
                    new Locale("hu"),
                    new Locale("ro"),
                    new Locale("tr"))) names.putIfAbsent(WordLists.plain(country.getDisplayCountry(language)), code);
        }
        for (String name : LISTS.getOrDefault("COUNTRY", List.of()))
            names.put(WordLists.plain(name.substring(3)), name.substring(0, 2));
        return names;
    }
}
