package dev.tailorbird.ai;

import java.util.regex.Pattern;

/** Text that somebody else wrote (a posting, a resume, a web page): data for a prompt, never part of the task. */
public final class UntrustedText {
    /**
     * Control characters but tab and line feed, and everything that prints nothing: format characters (zero width,
     * direction marks, tags), variation selectors, private and unassigned code points, half surrogates, fillers.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|\\p{Cf}|\\p{Co}|\\p{Cn}|\\p{Cs}|[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}\\u115F\\u1160\\u3164\\uFFA0\\u2800\\u034F\\u17B4\\u17B5]");

    /** What could be taken for our fence, or for the marks by which chat formats tell roles apart. */
    private static final Pattern FENCE = Pattern.compile("(?i)<\\s*/?\\s*data\\b|<\\|[a-z_]{1,40}\\|>|\\[/?INST]");

    private UntrustedText() {}

    /** Without control and invisible characters; line ends become {@code \n}. */
    public static String clean(String text) {
        return INVISIBLE
                .matcher(text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\u2028', '\n')
                        .replace('\u2029', '\n'))
                .replaceAll("");
    }

    /** Cleaned and between marks that the text itself cannot close. */
    public static String fence(String text) {
        String inside = FENCE.matcher(clean(text))
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(match.group()
                        .replace('<', '(')
                        .replace('>', ')')
                        .replace('[', '(')
                        .replace(']', ')')));
        return "<data>\n" + inside.strip() + "\n</data>";
    }
}
