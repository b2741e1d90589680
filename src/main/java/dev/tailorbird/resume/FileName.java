package dev.tailorbird.resume;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names for documents that leave the product, from a pattern such as {@code {name}_{company}_{title}}. The result is a
 * legal file name on every common system, whatever a posting put into its title.
 */
public final class FileName {
    public static final String DEFAULT_PATTERN = "{name}_{company}_{title}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)}");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#&.@_-]+");
    private static final Pattern SEPARATORS = Pattern.compile("[._-]{2,}");
    private static final Pattern EDGES = Pattern.compile("^[._@&+#-]+|[._@&-]+$");
    private static final Pattern MARKS = Pattern.compile("['’`´\"“”]");
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final Pattern RESERVED_PORT = Pattern.compile("(?:com|lpt)[0-9¹²³]");
    private static final int LONGEST_PART = 60;
    private static final int LONGEST_BYTES = 180;

    /** What a name can be made of; what is null or blank is left out together with its separator. */
    public record Parts(
            @Nullable String name,
            @Nullable String company,
            @Nullable String title,
            @Nullable String level,
            @Nullable LocalDate date) {

        private String value(String placeholder) {
            String value =
                    switch (placeholder) {
                        case "name" -> name;
                        case "company" -> company;
                        case "title" -> title;
                        case "level" -> "unknown".equals(level) ? null : level;
                        case "date" -> Objects.toString(date, null);
                        default -> null;
                    };
            return value == null ? "" : cleaned(value);
        }
    }

    private FileName() {}

    /**
     * @param pattern null or blank for the default
     * @param extension without the dot, for example pdf
     */
    public static String of(@Nullable String pattern, Parts parts, String extension) {
        String form = pattern == null || pattern.isBlank() ? DEFAULT_PATTERN : pattern;
        String filled = PLACEHOLDER.matcher(form).replaceAll(found -> quoted(found, parts));
        String whole = trimmed(NOT_A_WORD.matcher(filled).replaceAll("-"), LONGEST_BYTES);
        String safe = isReserved(whole) ? "resume-" + whole : whole;
        return (safe.isEmpty() ? "resume" : safe) + "." + extension;
    }

    private static String quoted(MatchResult found, Parts parts) {
        return Matcher.quoteReplacement(parts.value(found.group(1)));
    }

    /** One value: words joined by hyphens, without signs that mean something to a system. */
    private static String cleaned(String value) {
        String normal =
                MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll("");
        return trimmed(NOT_A_WORD.matcher(normal.replace('_', '-')).replaceAll("-"), LONGEST_PART);
    }

    private static String trimmed(String text, int longest) {
        String single = EDGES.matcher(SEPARATORS.matcher(text).replaceAll(FileName::strongest))
                .replaceAll("");
        int end = single.length();
        while (bytes(single, end) > longest) {
            end = single.offsetByCodePoints(end, -1);
        }
        return end == single.length()
                ? single
                : EDGES.matcher(single.substring(0, end)).replaceAll("");
    }

    /** Of several separators in a row, the one that parts more. */
    private static String strongest(MatchResult run) {
        return run.group().contains("_") ? "_" : run.group().contains("-") ? "-" : ".";
    }

    private static int bytes(String text, int end) {
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isReserved(String name) {
        String base = name.toLowerCase(Locale.ROOT).replaceFirst("\\..*$", "");
        return RESERVED.contains(base) || RESERVED_PORT.matcher(base).matches();
    }

    /** The placeholders that a pattern may use, with what they stand for. */
    public static Map<String, String> placeholders() {
        return Map.of(
                "name", "your name",
                "company", "the employer",
                "title", "the job's title",
                "level", "the job's level",
                "date", "the date the document was made");
    }
}
