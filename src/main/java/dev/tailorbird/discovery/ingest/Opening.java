package dev.tailorbird.discovery.ingest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells when postings of several boards are the same opening: employer, title and first place, written alike. */
final class Opening {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?<=.)\\b(inc|incorporated|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|kg|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|pty|pvt)\\b");
    private static final Pattern GENDERS =
            Pattern.compile("\\((?:all genders|[mfdwxhnv]{1,2}(?:[/|*, ]+[mfdwxhnv]{1,3}){1,3})\\)");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Opening() {}

    static UUID key(String employer, String title, List<String> locations) {
        String place = locations.isEmpty() ? "" : locations.get(0).split("[,;(|/]")[0];
        return Hash.of(employer(employer) + "\n"
                + words(GENDERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ")) + "\n" + words(place));
    }

    private static String employer(String name) {
        return words(LEGAL_FORM.matcher(words(name)).replaceAll(" "));
    }

    private static String words(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
