package dev.tailorbird.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the data files under {@code /intake}: lines "KEY = value | value", comments with #. */
final class WordLists {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordLists() {}

    /** Lists by key; a key that stands on several lines keeps all its values. */
    static Map<String, List<String>> load(String file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream in = WordLists.class.getResourceAsStream("/intake/" + file)) {
            if (in == null) throw new IllegalStateException("missing data file " + file);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int at = line.indexOf(" = ");
                if (line.startsWith("#") || at < 0) continue;
                List<String> values = Stream.of(line.substring(at + 3).split(" \\| "))
                        .map(String::strip)
                        .toList();
                lists.merge(line.substring(0, at).strip(), values, (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** Lower case, no accents, words separated by single spaces: the form in which words are compared. */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("ø", "o")
                .replace("ł", "l");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
