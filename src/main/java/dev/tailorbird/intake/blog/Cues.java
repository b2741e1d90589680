package dev.tailorbird.intake.blog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one language by which statements about oneself are told. */
record Cues(
        String language,
        Pattern person,
        @Nullable Pattern have,
        Pattern deed,
        @Nullable Pattern past,
        Pattern mind,
        @Nullable Pattern role,
        Pattern unreal,
        @Nullable Pattern unrealStart,
        Pattern strategy,
        Pattern personality) {

    static final List<Cues> ALL = all();

    private static List<Cues> all() {
        Properties words = new Properties();
        try (InputStream in = Cues.class.getResourceAsStream("/intake/blog.properties")) {
            if (in == null) throw new IllegalStateException("missing data file blog.properties");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of("en", "de", "fr", "es").map(l -> of(l, words)).toList();
    }

    private static Cues of(String language, Properties words) {
        String prefix = language + ".";
        return new Cues(
                language,
                required(words, prefix + "person"),
                optional(words, prefix + "have"),
                required(words, prefix + "deed"),
                optional(words, prefix + "past"),
                required(words, prefix + "mind"),
                optional(words, prefix + "role"),
                required(words, prefix + "unreal"),
                optional(words, prefix + "unreal-start"),
                required(words, prefix + "strategy"),
                required(words, prefix + "personality"));
    }

    private static Pattern required(Properties words, String key) {
        Pattern pattern = optional(words, key);
        if (pattern == null) throw new IllegalStateException("blog.properties has no " + key);
        return pattern;
    }

    /** As whole words. */
    private static @Nullable Pattern optional(Properties words, String key) {
        String alternatives = words.getProperty(key);
        return alternatives == null
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}'-])(?:" + alternatives.replace(" ", "\\s") + ")(?![\\p{L}\\p{N}-])",
                        Pattern.UNICODE_CHARACTER_CLASS);
    }
}
