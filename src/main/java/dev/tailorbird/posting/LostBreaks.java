package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts line breaks back where a posting lost them on its way ("…related fieldExperience with SQL3+ years…"), as exports of
 * job boards do. A text with lines of its own is left alone.
 */
final class LostBreaks {
    private static final int LINE = 400;
    private static final int FEWEST = 3;
    /** Shorter ones begin names: "eBay", "iPhone". */
    private static final int SHORTEST_WORD = 4;

    private static final Set<String> HEADINGS = Set.of(
            "Responsibilities",
            "Requirements",
            "Qualifications",
            "Skills",
            "Experience",
            "Education",
            "Description",
            "Duties",
            "Overview",
            "Summary",
            "Benefits",
            "Preferred",
            "Required",
            "Location",
            "Role",
            "Profile",
            "Details",
            "Needed",
            "Bring",
            "Need",
            "Offer",
            "Have",
            "Do",
            "You",
            "Us");
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}\\+? ?(?:years|yrs)\\b");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}[ /](?!\\p{Lu}\\p{Lu})");

    private LostBreaks() {}

    static String putBack(String text) {
        if (!isOneRun(text)) {
            return text;
        }
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isGlued(text, i)) {
                breaks.add(i);
            }
        }
        return breaks.size() < FEWEST ? text : parted(text, breaks);
    }

    private static boolean isOneRun(String text) {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        return text.length() / lines > LINE;
    }

    private static boolean isGlued(String text, int at) {
        char last = text.charAt(at - 1);
        char next = text.charAt(at);
        if (Character.isDigit(next)) {
            return (Character.isLowerCase(last) || ".;)".indexOf(last) >= 0) && startsWith(YEARS, text, at);
        }
        return Character.isUpperCase(next)
                && (Character.isLetter(last) ? endsWord(text, at) : endsSentence(text, at))
                && beginsPhrase(text, at);
    }

    private static boolean beginsPhrase(String text, int at) {
        char second = text.charAt(at + 1);
        boolean word = Character.isLowerCase(second) || second == '’' || second == '\'';
        return word ? !text.startsWith("Net", at) && !text.startsWith("Js", at) : startsWith(CAPITALS, text, at);
    }

    /** A word in small letters or a heading. */
    private static boolean endsWord(String text, int end) {
        int from = end;
        boolean small = true;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
            small &= Character.isLowerCase(text.charAt(from));
        }
        return small && end - from >= SHORTEST_WORD || !small && HEADINGS.contains(text.substring(from, end));
    }

    private static boolean endsSentence(String text, int end) {
        return end > 3
                && ".!?:;)".indexOf(text.charAt(end - 1)) >= 0
                && text.substring(end - 4, end - 1).chars().allMatch(Character::isLowerCase);
    }

    private static boolean startsWith(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, Math.min(text.length(), at + 16))
                .lookingAt();
    }

    private static String parted(String text, List<Integer> breaks) {
        StringBuilder out = new StringBuilder(text.length() + 2 * breaks.size());
        int from = 0;
        for (int at : breaks) {
            out.append(text, from, at).append("\n\n");
            from = at;
        }
        return out.append(text, from, text.length()).toString();
    }
}
