package dev.tailorbird.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Known section titles, from {@code sections.txt}. */
final class SectionTitles {
    enum Kind {
        SUMMARY,
        WORK,
        EDUCATION,
        SKILLS,
        PROJECTS,
        CERTIFICATES,
        AWARDS,
        PUBLICATIONS,
        LANGUAGES,
        VOLUNTEER,
        INTERESTS,
        REFERENCES,
        COURSES,
        CONTACT,
        LINKS,
        OTHER
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();

    /** How titles are formed that no list can hold: "Kiln Operating Experience". */
    private static final Pattern WORK_TITLE =
            Pattern.compile("(?:[a-z]+ ){1,3}(?:experience|experiences|employment)|[a-z]{4,}erfahrung(?:en)?");

    /** Words of job titles, tasks and sentences that end like a section title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "\\b(?:user|customer|guest|client|brand|digital|patient|employee|learning|member|visitor|candidate|shopping|developer|passenger|of|in|with|for|to|the|a|my|years?|on|strong|good|excellent|and)\\b");

    static {
        WordLists.load("sections.txt").forEach((kind, titles) -> {
            for (String title : titles) KINDS.putIfAbsent(WordLists.plain(title), Kind.valueOf(kind));
        });
    }

    private SectionTitles() {}

    /** The kind of a text that is a known title as a whole ("Work Experience:", "SKILLS & AWARDS"). */
    static @Nullable Kind exact(String text) {
        if (text.length() > 60) return null;
        String plain = WordLists.plain(spacedOut(text)).replaceFirst("^(?:\\d+|i{1,3}|iv|vi{0,3}) ", "");
        Kind kind = KINDS.get(plain);
        if (kind != null) return kind;
        if (WORK_TITLE.matcher(plain).matches() && !NO_TITLE.matcher(plain).find()) return Kind.WORK;
        String[] parts = text.split("(?iu)\\s*(?:&|/|,|\\+|\\||·|\\bund\\b|\\band\\b|\\bet\\b|\\by\\b|\\be\\b)\\s*");
        if (parts.length < 2 || parts.length > 4) return null;
        Kind first = null;
        for (String part : parts) {
            Kind here = KINDS.get(WordLists.plain(part));
            if (here == null) return null;
            if (first == null) first = here;
        }
        return first;
    }

    /** The kind of a short text that holds a known title ("Selected Research Projects"), by its longest known part. */
    static @Nullable Kind partial(String text) {
        Kind whole = exact(text);
        if (whole != null) return whole;
        String[] words = WordLists.plain(text).split(" ");
        if (words.length > 5) return null;
        for (int length = words.length - 1; length >= 1; length--) {
            for (int from = words.length - length; from >= 0; from--) {
                StringBuilder part = new StringBuilder();
                for (int i = from; i < from + length; i++)
                    part.append(i > from ? " " : "").append(words[i]);
                Kind kind = KINDS.get(part.toString());
                if (kind != null && part.length() > 3) return kind;
            }
        }
        return null;
    }

    /** "E X P E R I E N C E" as letter-spaced titles come out of some programs. */
    private static String spacedOut(String text) {
        String s = text.strip();
        return s.matches("(?:\\S ){3,}\\S") ? s.replace(" ", "") : s;
    }
}
