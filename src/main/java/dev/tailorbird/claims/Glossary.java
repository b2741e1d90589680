package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that resumes live on, with their English counterparts: the rules read a foreign text by
 * these, and words that are not here only by their likeness to the evidence.
 */
final class Glossary {
    private static final List<Glossary> ALL = List.of(
            new Glossary("de", "innen in ern en em er es e n s"),
            new Glossary("fr", "aient ait ees ant ee er es e s x"),
            new Glossary("es", "aban aba ando iendo ados adas ado ada idos idas ido ida ar er ir os as es o a e s"));
    /** Known words that make a text foreign, when they are more than its English ones. */
    private static final int ENOUGH = 2;
    /** Letters that a word keeps when its ending is cut. */
    private static final int STEM = 4;

    private final String language;
    private final List<String> endings;
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** @param endings of its nouns, adjectives and verbs, the longer ones first */
    private Glossary(String language, String endings) {
        this.language = language;
        this.endings = List.of(endings.split(" "));
        for (String line : WordList.lines("glosses-" + language)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                String form = Tokeniser.plain(words[i]);
                english.putIfAbsent(form, words[0]);
                if (form.length() > STEM) {
                    stems.putIfAbsent(stem(form), words[0]);
                }
            }
        }
    }

    private String stem(String form) {
        for (String ending : endings) {
            if (form.endsWith(ending) && form.length() - ending.length() >= STEM) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    /** The English counterpart of the word or of another form of it, null when it has none here. */
    private @Nullable String counterpart(String bare) {
        String exact = english.get(bare);
        return exact != null || bare.length() <= STEM ? exact : stems.get(stem(bare));
    }

    /** None for English and for what cannot be told. */
    static Optional<Glossary> of(List<Token> tokens, WordSets sets, Thesaurus thesaurus) {
        Glossary best = null;
        int most = ENOUGH - 1;
        for (Glossary one : ALL) {
            int score = one.score(tokens, sets, thesaurus);
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much more of this language than of English: words of one letter ("category D", "a") are of none. */
    private int score(List<Token> tokens, WordSets sets, Thesaurus thesaurus) {
        int here = 0;
        int there = 0;
        for (Token token : tokens) {
            if (!token.word() || token.lower().length() == 1) {
                continue;
            }
            boolean known = english.containsKey(bare(token.lower()));
            boolean inEnglish = sets.stop(token) || thesaurus.knows(token.lemma());
            here += known ? inEnglish ? 1 : 2 : 0;
            there += inEnglish && !known ? 1 : 0;
            there += sets.stop(token) ? 1 : 0;
        }
        return here > there ? here : 0;
    }

    /** Does a text that no glossary knows hold English function words? */
    static boolean english(List<Token> tokens, WordSets sets) {
        return tokens.stream().anyMatch(t -> t.word() && t.lower().length() > 1 && sets.stop(t));
    }

    /** Was the word read by its English counterpart? */
    boolean knows(String written) {
        return counterpart(bare(written)) != null;
    }

    boolean german() {
        return language.equals("de");
    }

    /** The tokens with the words that are known in English; all others as they are. */
    List<Token> read(List<Token> tokens, Lemmas lemmas) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            out.add(token.word() && !acronym(token) ? read(token, lemmas) : token);
        }
        for (int i = 1; i + 1 < out.size(); i++) {
            if (out.get(i + 1).number() || NumberWords.at(out, i + 1, false) != null) {
                if ((out.get(i).is("of") || out.get(i).is("as"))
                        && (out.get(i - 1).is("more") || out.get(i - 1).is("less"))) {
                    out.set(i, out.get(i).reading("than", lemmas)); // "mehr als 30", "plus de 30", "más de 30"
                }
            }
            if (out.get(i).is("of") && out.get(i + 1).number()) {
                out.set(i, out.get(i).reading("from", lemmas)); // "de 8 à 6"
            }
        }
        return out;
    }

    private Token read(Token token, Lemmas lemmas) {
        String word = bare(token.lower());
        String known = counterpart(word);
        if (known != null) {
            return token.reading(known, lemmas);
        }
        if (word.length() < token.lower().length()) {
            int cut = token.text().indexOf('\'') + 1;
            return new Token(
                    token.text().substring(cut), word, word, token.sort(), token.start() + cut, token.end(), false);
        }
        return token;
    }

    private static boolean acronym(Token token) {
        return token.shaped() && token.text().indexOf('\'') < 0;
    }

    /** Without an elided article: "l'école", "d'affaires". */
    private static String bare(String lower) {
        int mark = lower.indexOf('\'');
        return mark == 1 || mark == 2 && lower.startsWith("qu") ? lower.substring(mark + 1) : lower;
    }
}
