package dev.tailorbird.experience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two entries, or two statements, are one and the same that two resumes spell differently: "Acme Inc." and
 * "Acme", "Sr. Engineer" and "Senior Engineer". Careful: a promotion, a second stay and another number are not the same.
 */
final class Likeness {
    private static final Map<String, List<String>> WORDS = load();
    private static final Set<String> LEGAL = Set.copyOf(WORDS.getOrDefault("legal", List.of()));
    private static final Set<String> SMALL = Set.copyOf(WORDS.getOrDefault("small", List.of()));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%$€£+#]+");
    private static final Pattern GENDERS = Pattern.compile("\\((?:[mfwdx]/){1,3}[mfwdx]\\)");
    private static final int CLOSE_MONTHS = 2;
    private static final int STUDY_MONTHS = 12;
    private static final int FEWEST_WORDS = 4;

    private final Entry entry;
    private final Set<String> organisation;
    private final @Nullable Set<String> title;

    Likeness(Entry entry) {
        this.entry = entry;
        this.organisation = organisation(entry.organisation());
        this.title = entry.title() == null ? null : title(entry.title());
    }

    /** Why the two are likely one, in words; null when they are not. */
    @Nullable
    String why(Likeness other) {
        if (entry.type() != other.entry.type() || !sameTitle(other) || !meet(entry, other.entry)) return null;
        if (organisation.equals(other.organisation)) return "the same name and title at the same time";
        return title != null && partOf(other) && close(entry, other.entry)
                ? "the same title and dates, and names that are alike"
                : null;
    }

    /** Equal for two wordings of one statement: the same numbers, and no other word of weight. */
    static String gist(String text) {
        List<String> words = words(text);
        List<String> weighty = words.stream()
                .filter(word -> !SMALL.contains(word))
                .map(Likeness::stem)
                .toList();
        return String.join(" ", weighty.size() < FEWEST_WORDS ? words : weighty);
    }

    /** The form in which texts are compared: words without case, accents and marks. */
    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Stream.of(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** "managed", "managing" and "manages" are one; numbers stay as they are. */
    private static String stem(String word) {
        return word.length() < 5 || Character.isDigit(word.charAt(0))
                ? word
                : word.replaceFirst("(?:ing|ed|es|e|s)$", "");
    }

    private static Set<String> organisation(String name) {
        Set<String> words = new LinkedHashSet<>(spelled(name));
        words.removeAll(SMALL);
        Set<String> telling =
                words.stream().filter(word -> !LEGAL.contains(word)).collect(Collectors.toSet());
        return telling.isEmpty() ? words : telling;
    }

    private boolean partOf(Likeness other) {
        if (organisation.isEmpty() || other.organisation.isEmpty()) return false;
        return organisation.containsAll(other.organisation) || other.organisation.containsAll(organisation);
    }

    /** A title that one of the two leaves out tells only jobs and studies apart. */
    private boolean sameTitle(Likeness other) {
        if (title != null && other.title != null) return title.equals(other.title);
        boolean titled = entry.type() == Entry.Type.WORK || entry.type() == Entry.Type.EDUCATION;
        return title == other.title || !titled;
    }

    private static Set<String> title(String title) {
        Set<String> words = new LinkedHashSet<>(
                spelled(GENDERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ")));
        words.removeAll(SMALL);
        return words;
    }

    private static List<String> spelled(String text) {
        List<String> spelled = new ArrayList<>();
        for (String word : words(text.replaceAll("(?<=\\p{L})[.'’](?=\\p{L}|$|\\s)", "")))
            spelled.addAll(
                    word.equals("legal") || word.equals("small")
                            ? List.of(word)
                            : WORDS.getOrDefault(word, List.of(word)));
        return spelled;
    }

    /** The two times overlap, as far as they are known: one cannot have the same job twice at once. */
    private static boolean meet(Entry a, Entry b) {
        if (a.start() == null || b.start() == null)
            return a.end() == null || b.end() == null || months(a.end(), b.end()) <= STUDY_MONTHS;
        return !a.start().isAfter(end(b)) && !b.start().isAfter(end(a)) || sameYearOnly(a.start(), b.start());
    }

    private static boolean close(Entry a, Entry b) {
        return a.start() != null
                && b.start() != null
                && (months(a.start(), b.start()) <= CLOSE_MONTHS || sameYearOnly(a.start(), b.start()));
    }

    /** A year alone is kept as its January. */
    private static boolean sameYearOnly(YearMonth a, YearMonth b) {
        return a.getYear() == b.getYear() && (a.getMonthValue() == 1 || b.getMonthValue() == 1);
    }

    private static YearMonth end(Entry entry) {
        YearMonth end = entry.end();
        if (end == null) return entry.current() ? YearMonth.of(9999, 12) : Objects.requireNonNull(entry.start());
        return end.getMonthValue() == 1 ? end.withMonth(12) : end;
    }

    private static long months(YearMonth a, YearMonth b) {
        return Math.abs((a.getYear() - b.getYear()) * 12L + a.getMonthValue() - b.getMonthValue());
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        try (InputStream in = Likeness.class.getResourceAsStream("/experience/likeness.txt")) {
            if (in == null) throw new IllegalStateException("missing data file likeness.txt");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int at = line.indexOf(" = ");
                if (!line.startsWith("#") && at > 0)
                    words.put(
                            line.substring(0, at),
                            List.of(line.substring(at + 3).strip().split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
