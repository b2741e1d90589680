package dev.tailorbird.ai;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text that a model was given, to hold its answer against: what does not stand there was invented. */
public final class SourceText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[+#]*");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,'\u2019 \u00a0\u202f]\\d+)*");
    private static final Pattern SEPARATOR = Pattern.compile("[.,'\u2019 \u00a0\u202f]");
    private static final List<String> NUMBER_WORDS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "));
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Shorter values are looked for as whole words only. */
    private static final int SQUEEZABLE = 8;

    private final String words;
    private final String squeezed;
    private final Set<BigDecimal> numbers;

    public SourceText(String text) {
        this.words = words(text);
        this.squeezed = words.replace(" ", "");
        this.numbers = numbers(text);
    }

    /**
     * Whether the value stands in the text, word by word; case, accents, punctuation and line breaks do not count.
     * True for a value without any word.
     */
    public boolean says(@Nullable String value) {
        if (value == null) return true;
        String wanted = words(value);
        if (wanted.isBlank() || words.contains(wanted)) return true;
        String tight = wanted.replace(" ", ""); // a word divided at the end of a line
        return tight.length() >= SQUEEZABLE && squeezed.contains(tight);
    }

    /** Whether the number stands in the text: 120000 also as 120,000, 120.000, 120 000 or 120k; 5 also as five. */
    public boolean says(@Nullable BigDecimal value) {
        return value == null || numbers.contains(value.stripTrailingZeros());
    }

    /** The share of the value's words, numbers among them, that stand in the text; 1 for a value without any. */
    public double share(String value) {
        String[] wanted = words(value).strip().split(" ");
        if (wanted[0].isEmpty()) return 1;
        long found = 0;
        for (String word : wanted) if (words.contains(" " + word + " ")) found++;
        return (double) found / wanted.length;
    }

    private static String words(String text) {
        StringBuilder all = new StringBuilder(" ");
        Matcher word = WORD.matcher(MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT));
        while (word.find()) all.append(word.group()).append(' ');
        return all.toString();
    }

    private static Set<BigDecimal> numbers(String text) {
        Set<BigDecimal> all = new HashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean thousands = text.startsWith("k", number.end()) || text.startsWith("K", number.end());
            for (BigDecimal value : readings(number.group())) {
                all.add(value.stripTrailingZeros());
                if (thousands) all.add(value.multiply(THOUSAND).stripTrailingZeros());
            }
        }
        String words = words(text);
        for (int i = 0; i < NUMBER_WORDS.size(); i++)
            if (words.contains(" " + NUMBER_WORDS.get(i) + " "))
                all.add(BigDecimal.valueOf(i).stripTrailingZeros());
        // "100-120k": both ends are thousands
        Matcher range = Pattern.compile("(\\d{1,3})\\s*(?:-|–|—|to)\\s*[^\\w\\s]?\\s*\\d{1,3}\\s*[kK]")
                .matcher(text);
        while (range.find())
            all.add(new BigDecimal(range.group(1)).multiply(THOUSAND).stripTrailingZeros());
        return all;
    }

    /** Each part by itself, all parts together, and the last part as a fraction. */
    private static List<BigDecimal> readings(String digits) {
        List<BigDecimal> all = new java.util.ArrayList<>();
        for (String part : SEPARATOR.split(digits)) all.add(new BigDecimal(part));
        all.add(new BigDecimal(SEPARATOR.matcher(digits).replaceAll("")));
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last > 0) {
            String whole = SEPARATOR.matcher(digits.substring(0, last)).replaceAll("");
            all.add(new BigDecimal(whole + "." + digits.substring(last + 1)));
        }
        return all;
    }
}
