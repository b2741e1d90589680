package dev.tailorbird.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word lists of the guard, data files under /claims; a line that begins with # is a remark. */
final class WordList {
    private WordList() {}

    static List<String> lines(String name) {
        String path = "/claims/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String trimmed = line.strip();
                if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                    lines.add(trimmed);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a list, however they are spread over lines. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return words;
    }
}
