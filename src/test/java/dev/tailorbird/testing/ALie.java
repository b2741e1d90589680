package dev.tailorbird.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A way to make a true sentence false.
 *
 * @param template {@code {}} stands for the true sentence
 */
public record ALie(String kind, String template) {

    /** All of them by kind, in the order of the file. */
    public static Map<String, List<ALie>> byKind() {
        try (InputStream file = ALie.class.getResourceAsStream("/tailoring/lies.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new ALie(parts[0], parts[1]))
                    .collect(Collectors.groupingBy(ALie::kind, TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(String sentence) {
        boolean leads = template.startsWith("{}");
        String told = leads ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
        return template.replace("{}", told);
    }

    /** The words that it adds, by which it is found again. */
    public String words() {
        return template.replace("{}", "").replaceFirst("^,", "").strip();
    }
}
