package dev.tailorbird.experience;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs that statements about work begin with, in their forms. */
public final class Verbs {
    private static final Verbs STANDARD = read();

    private final Map<String, String> pastOfGerund = new HashMap<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, String> baseOf = new HashMap<>();

    private Verbs(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("#") || line.isBlank()) continue;
            String[] forms = line.strip().split(" ");
            add(forms[0], forms.length > 1 ? forms[1] : regularPast(forms[0]));
        }
    }

    public static Verbs standard() {
        return STANDARD;
    }

    /** The past of "managing"; null for what is no verb here. */
    public @Nullable String pastOf(String gerund) {
        return pastOfGerund.get(gerund.toLowerCase(Locale.ROOT));
    }

    /** The form of the verb that the text begins with ("led" in "Led a team"), empty if it begins with none. */
    public static Start start(String text) {
        String first = text.strip().split("[\\s,;:]+", 2)[0].toLowerCase(Locale.ROOT);
        first = first.replaceFirst("^(co|re|pre|over)-", "");
        if (STANDARD.past.contains(first)) return Start.PAST;
        if (STANDARD.present.contains(first)) return Start.PRESENT;
        boolean regular =
                first.length() > 4 && first.endsWith("ed") && first.chars().allMatch(Character::isLetter);
        return regular && !first.endsWith("eed") ? Start.PAST : Start.NONE;
    }

    /** Whether the word is a form of one of the verbs. */
    public static boolean isVerb(String word) {
        return STANDARD.baseOf.containsKey(word.toLowerCase(Locale.ROOT));
    }

    public enum Start {
        PAST,
        PRESENT,
        NONE
    }

    /** The same for all forms of one verb. */
    public static String base(String text) {
        String first = text.strip().split("[\\s,;:]+", 2)[0].toLowerCase(Locale.ROOT);
        return STANDARD.baseOf.getOrDefault(first, first);
    }

    private void add(String base, String pastForm) {
        String gerund = gerund(base);
        pastOfGerund.put(gerund, pastForm);
        past.add(pastForm);
        present.add(base);
        present.add(third(base));
        for (String form : List.of(base, third(base), pastForm, gerund)) baseOf.putIfAbsent(form, base);
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) return base + "d";
        if (consonantY(base)) return base.substring(0, base.length() - 1) + "ied";
        return doubled(base) + "ed";
    }

    private static String gerund(String base) {
        boolean mute = base.endsWith("e") && !base.endsWith("ee");
        return (mute ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
    }

    private static String third(String base) {
        if (consonantY(base)) return base.substring(0, base.length() - 1) + "ies";
        return base.matches(".*(s|sh|ch|x)") ? base + "es" : base + "s";
    }

    /** "plan" to "plann": one syllable that ends in consonant, vowel, consonant. */
    private static String doubled(String base) {
        boolean closed = base.matches("[^aeiou]*[aeiou][bdgklmnprt]")
                || Set.of("program", "transfer", "control").contains(base);
        return closed ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean consonantY(String base) {
        return base.matches(".*[^aeiou]y");
    }

    private static Verbs read() {
        try (InputStream in = Objects.requireNonNull(Verbs.class.getResourceAsStream("/experience/verbs.txt"))) {
            return new Verbs(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
