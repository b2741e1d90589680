package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes short phrases of a posting's sentences without changing what they say. */
final class Phrases {
    static final int LONGEST = 120;
    private static final int SHORTEST_CUT = 35;
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:and|or|plus|also|ideally|preferably|in addition|additionally|minimum requirements?|requirements?|qualifications?|required|preferred|essential|desirable|must[- ]haves?|nice[- ]to[- ]haves?)\\s*[:,-]?\\s+"
                    + "|(?:you(?:'ll| will)? (?:should |must |will |also )?(?:have|bring|possess|need|demonstrate|hold)|you(?:'re| are) (?:an? |also )?|you've|you |we(?:'re| are)? (?:also )?(?:looking for|seek(?:ing)?|need|want|expect|value)(?: someone (?:with|who)| you to have)?"
                    + "|(?:the )?(?:ideal|successful|right|strong|qualified) candidates? (?:will |should |must |would )?(?:be|have|possess|bring|has|is|demonstrates?)|candidates? (?:must|should|will) (?:have|be|possess)|must (?:have|possess|be)|should (?:have|be)|have|possess(?:es|ing)?|has)\\s+(?:an? (?=\\w+ (?:of|in|with)))?)");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)[\\s,;:–-]*(?:\\((?:required|preferred|a plus|optional|essential|desirable|must[- ]have)\\)|(?:is|are) (?:required|preferred|essential|a must|a plus|a strong plus|desirable|mandatory|necessary|expected|an advantage|helpful|beneficial|strongly preferred|highly preferred|appreciated but not required|needed|important)"
                    + "|strongly preferred|highly preferred|preferred|required|a plus)[.!\\s]*$");
    private static final Pattern CUT = Pattern.compile(
            "(?:,? (?:including|such as|for example|e\\.g\\.|preferably|ideally|with an? (?:focus|emphasis)|with (?:exposure|particular)|in order to|so that|as well as|who can|who is|which|where|while)\\b|\\s\\((?=[^)]{12})|\\s[–—-]\\s|[;:]\\s|\\.\\s|, (?=\\w+ing\\b)|, (?=and )|, )");
    private static final Pattern ITEM_BREAK = Pattern.compile(";\\s+|\\.\\s+(?=[\\p{Lu}\\d])");
    private static final Set<String> STOP = Set.of(
            "with",
            "and",
            "the",
            "for",
            "that",
            "this",
            "from",
            "have",
            "your",
            "our",
            "into",
            "will",
            "able",
            "ability",
            "strong",
            "excellent",
            "good",
            "great",
            "proven",
            "solid",
            "deep",
            "demonstrated",
            "experience",
            "experienced",
            "knowledge",
            "understanding",
            "familiarity",
            "working",
            "work",
            "skills",
            "skill",
            "proficiency",
            "proficient",
            "years",
            "year",
            "related",
            "relevant",
            "field",
            "other",
            "using",
            "such",
            "including",
            "minimum",
            "least",
            "required",
            "preferred",
            "equivalent",
            "degree",
            "high",
            "level",
            "plus",
            "similar",
            "within",
            "across",
            "environment",
            "environments",
            "well",
            "etc",
            "both",
            "more",
            "than",
            "must",
            "should",
            "can",
            "who",
            "they",
            "their",
            "while",
            "when",
            "what",
            "how",
            "one",
            "two",
            "any",
            "all",
            "are",
            "is",
            "be",
            "in",
            "of",
            "to",
            "a",
            "an",
            "on",
            "at",
            "as",
            "or",
            "by",
            "but",
            "new",
            "track",
            "record",
            "background",
            "hands-on",
            "expertise",
            "desire",
            "willingness",
            "comfortable",
            "passion",
            "interest",
            "through",
            "under",
            "over",
            "about",
            "like",
            "has",
            "been",
            "being",
            "you",
            "we",
            "it",
            "its",
            "not",
            "grasp",
            "concepts",
            "part",
            "role",
            "professional",
            "ideally",
            "essential",
            "various",
            "multiple",
            "demonstrable",
            "highly",
            "fluent",
            "tools");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}+#&./-]{2,}");

    private Phrases() {}

    /** The separate demands of one line: parts between semicolons and sentences. */
    static List<String> items(String line) {
        List<String> items = new ArrayList<>();
        for (String sentence : Clauses.sentences(line)) {
            for (String item : ITEM_BREAK.split(sentence)) {
                if (item.strip().length() > 2) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    static String shorten(String item) {
        String text = item.replaceAll("\\s+", " ")
                .replaceAll("^[\\p{Punct}&&[^(\"']]+\\s*", "")
                .strip();
        for (int i = 0; i < 2; i++) {
            Matcher lead = LEAD.matcher(text);
            boolean keeps = lead.find() && text.length() - lead.end() >= 8;
            text = keeps ? text.substring(lead.end()).strip() : text;
        }
        Matcher tail = TAIL.matcher(text);
        if (tail.find() && tail.start() > 8) {
            text = text.substring(0, tail.start());
        }
        return capitalised(trimmed(cut(text)));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        Matcher matcher = CUT.matcher(text);
        int at = -1;
        while (matcher.find() && matcher.start() <= LONGEST) {
            boolean strong = !matcher.group().equals(", ");
            if (matcher.start() >= SHORTEST_CUT && isBalanced(text, matcher.start())) {
                if (strong) {
                    return text.substring(0, matcher.start());
                }
                at = matcher.start();
            }
        }
        if (at > 0) {
            return text.substring(0, at);
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > SHORTEST_CUT ? blank : LONGEST);
    }

    private static boolean isBalanced(String text, int end) {
        int open = 0;
        for (int i = 0; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open <= 0;
    }

    private static String trimmed(String text) {
        String plain = text.replaceAll("[\\s.,;:–—-]+$", "")
                .replaceAll("(?i)\\s+(and|or|with|of|in|to|for|the|a|an|as|by)$", "")
                .strip();
        long open = plain.chars().filter(c -> c == '(').count()
                - plain.chars().filter(c -> c == ')').count();
        if (open < 0 && plain.endsWith(")")) {
            return plain.substring(0, plain.length() - 1).strip();
        }
        return open > 0 ? plain.substring(0, plain.lastIndexOf('(')).strip() : plain;
    }

    static String capitalised(String text) {
        boolean plain =
                text.length() > 1 && Character.isLowerCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
        return plain ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** Words of a phrase that carry its meaning, at most {@code most}. */
    static List<String> contentWords(String phrase, int most) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(phrase);
        while (matcher.find() && words.size() < most) {
            String word = matcher.group().replaceAll("[./-]+$", "");
            boolean known = STOP.contains(word.toLowerCase(Locale.ROOT))
                    || words.stream().anyMatch(word::equalsIgnoreCase);
            if (!known && word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }
}
