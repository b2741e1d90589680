package dev.tailorbird.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that rules share. */
final class WordSets {
    private final Set<String> stop = WordList.words("stop");
    private final Set<String> generic = WordList.words("generic");
    private final Set<String> everyday = WordList.words("everyday");
    private final Set<String> watchedVerbs = WordList.words("skill-verbs");
    private final ShortForms shortForms = new ShortForms();
    private final Map<String, Integer> changes = new HashMap<>();
    private final Set<String> better = new HashSet<>();
    private final Set<String> worse = new HashSet<>();
    private final Map<String, Set<String>> sections = new HashMap<>();

    WordSets() {
        for (String line : WordList.lines("directions")) {
            List<String> words = List.of(line.split(" "));
            for (String word : words.subList(1, words.size())) {
                switch (words.get(0)) {
                    case "up" -> changes.put(word, 1);
                    case "down" -> changes.put(word, -1);
                    case "better" -> better.add(word);
                    default -> worse.add(word);
                }
            }
        }
        for (String line : WordList.lines("cues")) {
            int space = line.indexOf(' ');
            sections.computeIfAbsent(line.substring(0, space), k -> new HashSet<>())
                    .addAll(List.of(line.substring(space + 1).split(" ")));
        }
    }

    ShortForms shortForms() {
        return shortForms;
    }

    boolean stop(Token token) {
        return stop.contains(token.lower());
    }

    boolean generic(Token token) {
        return generic.contains(token.lower()) || generic.contains(token.lemma());
    }

    boolean everyday(Token token) {
        return everyday.contains(token.lower()) || everyday.contains(token.lemma());
    }

    boolean watchedVerb(Token token) {
        return watchedVerbs.contains(token.lemma());
    }

    /** As {@link #change(Token)}, but "up" and "down" only where they stand for a movement. */
    int change(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean compound = i + 1 < tokens.size()
                && tokens.get(i + 1).is("-")
                && tokens.get(i + 1).glued();
        if (compound) {
            return 0; // "a cut-off error", "the drop-in session"
        }
        if (!token.is("up") && !token.is("down")) {
            return change(token);
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        Token before = i > 0 ? tokens.get(i - 1) : token;
        boolean moves = next.number()
                || next.is("by")
                || next.is("from")
                || before.is("went")
                || before.is("go")
                || before.is("is")
                || before.is("was")
                || before.is("are")
                || before.is("brought");
        return moves ? change(token) : 0;
    }

    /** +1 a word for going up, -1 for going down, 0 neither. */
    int change(Token token) {
        Integer change = changes.get(token.lemma());
        return change != null ? change : changes.getOrDefault(token.lower(), 0);
    }

    boolean better(Token token) {
        return better.contains(token.lemma()) || better.contains(token.lower());
    }

    boolean worse(Token token) {
        return worse.contains(token.lemma());
    }

    /** A named set of cues.txt. */
    boolean in(String section, Token token) {
        Set<String> words = sections.getOrDefault(section, Set.of());
        return words.contains(token.lower()) || words.contains(token.lemma());
    }

    boolean holds(String section, String lower) {
        return sections.getOrDefault(section, Set.of()).contains(lower);
    }
}
