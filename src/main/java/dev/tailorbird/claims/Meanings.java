package dev.tailorbird.claims;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A bag of words by meaning: does it cover another word, that is, does it hold the same word, a synonym, a word of
 * the same family, or one that the other is a wider term for? Built once, each question is answered by set look-ups.
 */
final class Meanings {
    private static final int SENSES = 5;
    private static final int WIDER_SENSES = 2;
    private static final int LEVELS = 3;
    private static final int ARTIFACT = 6;
    private static final int WRITING = 10;

    private final Thesaurus thesaurus;
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<Integer> synsets = new HashSet<>();
    private final Set<Integer> families = new HashSet<>();
    private final Set<Integer> widerTerms = new HashSet<>();
    private final Set<Integer> groups = new HashSet<>();
    private final Set<String> clipped = new HashSet<>();
    private final Set<Integer> mainSenses = new HashSet<>();

    Meanings(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    static Meanings of(Thesaurus thesaurus, Collection<Token> tokens) {
        Meanings bag = new Meanings(thesaurus);
        for (Token token : tokens) {
            if (token.word()) {
                bag.add(token);
            }
        }
        return bag;
    }

    void add(Token token) {
        if (!words.add(token.lower())) {
            return;
        }
        if (Clipped.possible(token) && !thesaurus.knows(token.lemma())) {
            clipped.add(token.lower());
        }
        add(token.lemma());
        if (!token.lower().equals(token.lemma()) && thesaurus.knows(token.lower())) {
            add(token.lower());
        }
    }

    void add(String lemma) {
        words.add(lemma);
        stems.add(Stems.of(lemma));
        groups.addAll(thesaurus.groups(lemma));
        int[] senses = thesaurus.senses(lemma);
        for (int i = 0; i < senses.length; i++) {
            synsets.add(senses[i]);
            families.add(senses[i]);
            mainSenses.add(senses[i]);
            if (i < WIDER_SENSES) {
                addWider(senses[i], LEVELS);
            }
        }
        for (String kin : thesaurus.derived(lemma)) {
            stems.add(Stems.of(kin));
            int[] kinSenses = thesaurus.senses(kin);
            for (int i = 0; i < Math.min(2, kinSenses.length); i++) {
                families.add(kinSenses[i]);
            }
        }
    }

    private void addWider(int synset, int levels) {
        for (int up : thesaurus.wider(synset)) {
            if (widerTerms.add(up) && levels > 1) {
                addWider(up, levels - 1);
            }
        }
    }

    boolean has(String lowerOrLemma) {
        return words.contains(lowerOrLemma);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same word in another form, or a declared synonym of it. */
    boolean says(Token token) {
        return words.contains(token.lower())
                || words.contains(token.lemma())
                || stems.contains(Stems.of(token.lemma()))
                || shares(groups, thesaurus.groups(token.lemma()))
                || shares(groups, thesaurus.groups(token.lower()));
    }

    /** The same word in another form: "designs" of "designed". */
    boolean family(Token token) {
        return words.contains(token.lemma()) || stems.contains(Stems.of(token.lemma()));
    }

    boolean covers(Token token) {
        return says(token)
                || meant(token.lemma())
                || !token.lower().equals(token.lemma()) && meant(token.lower())
                || cutShort(token);
    }

    private boolean cutShort(Token token) {
        for (String cut : clipped) {
            if (Clipped.of(cut, token.lower()) || Clipped.of(cut, token.lemma())) {
                return true;
            }
        }
        if (!Clipped.possible(token) || thesaurus.knows(token.lemma()) || token.capital()) {
            return false;
        }
        for (String word : words) {
            if (Clipped.of(token.lower(), word)) {
                return true;
            }
        }
        return false;
    }

    private boolean meant(String lemma) {
        int[] senses = thesaurus.senses(lemma);
        for (int i = 0; i < senses.length; i++) {
            if (i < SENSES && families.contains(senses[i])) {
                return true;
            }
            if (i < WIDER_SENSES && (widerTerms.contains(senses[i]) || kindOfOne(senses[i]))) {
                return true;
            }
        }
        for (String kin : thesaurus.derived(lemma)) {
            if (words.contains(kin)) {
                return true;
            }
            int[] kinSenses = thesaurus.senses(kin);
            for (int i = 0; i < Math.min(2, kinSenses.length); i++) {
                if (synsets.contains(kinSenses[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A gown for a dress, a questionnaire for a form: one step narrower, of things and writings only. */
    private boolean kindOfOne(int sense) {
        int field = thesaurus.field(sense);
        if (field != ARTIFACT && field != WRITING) {
            return false;
        }
        for (int up : thesaurus.wider(sense)) {
            if (mainSenses.contains(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shares(Set<Integer> mine, Collection<Integer> theirs) {
        for (Integer one : theirs) {
            if (mine.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
