package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the short forms of notes in full: "asst mgr" as "assistant manager", "EN/FR > DE" as three languages. */
final class ShortForms {
    private static final int BESIDE = 2;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    ShortForms() {
        for (String line : WordList.lines("shorthand")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i], parts[0]);
            }
        }
        for (String line : WordList.lines("language-codes")) {
            String[] parts = line.split(" ");
            languages.put(parts[0], parts[1]);
        }
    }

    List<Token> inFull(List<Token> tokens, Lemmas lemmas) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.word() && !token.shaped() && !counted(tokens, i) ? words.get(token.lower()) : null;
            String language = languages.get(token.text());
            if (language != null && (code(tokens, i - BESIDE) || code(tokens, i + BESIDE))) {
                out.add(token.reading(language, lemmas));
            } else {
                out.add(word == null ? token : token.reading(word, lemmas));
            }
        }
        return out;
    }

    /** What stands behind a number may be a unit, which has its own list. */
    private static boolean counted(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).number() && Units.at(tokens, i) != null;
    }

    private boolean code(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && languages.containsKey(tokens.get(i).text());
    }
}
