package dev.tailorbird.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Which words can stand for one another: a condensed WordNet (synonyms, wider terms, derived words) and the
 * groups of synonyms.txt, where trades use words that a dictionary keeps apart.
 */
final class Thesaurus {
    private static final int[] NONE = {};

    /** Dictionary fields, see lexnames(5WN): what a synset is about. */
    private byte[] fields = {};

    private int[][] wider = {};
    private final Map<String, int[]> senses = new HashMap<>(90_000);
    private final Map<String, String[]> derived = new HashMap<>(40_000);
    private final Map<String, String> irregular = new HashMap<>(6_000);
    private final Set<String> common = new HashSet<>(20_000);
    private final Set<String> everyday = new HashSet<>(5_000);
    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final Lemmas lemmas = new Lemmas(senses::containsKey, irregular);

    private static final class Holder {
        static final Thesaurus STANDARD = load();
    }

    static Thesaurus standard() {
        return Holder.STANDARD;
    }

    private static Thesaurus load() {
        Thesaurus thesaurus = new Thesaurus();
        try (InputStream in = Thesaurus.class.getResourceAsStream("/claims/wordnet.txt.gz")) {
            if (in == null) {
                throw new IllegalStateException("/claims/wordnet.txt.gz is missing");
            }
            thesaurus.readWordNet(new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int number = 0;
        for (String line : WordList.lines("irregular")) {
            String[] pair = line.split(" ", 2);
            thesaurus.irregular.put(pair[0], pair[1]);
        }
        for (String line : WordList.lines("synonyms")) {
            for (String word : line.split(" ")) {
                thesaurus.groups.computeIfAbsent(word, w -> new ArrayList<>(2)).add(number);
            }
            number++;
        }
        return thesaurus;
    }

    private void readWordNet(BufferedReader in) throws IOException {
        int synsets = Integer.parseInt(in.readLine());
        fields = new byte[synsets];
        wider = new int[synsets][];
        for (int i = 0; i < synsets; i++) {
            String line = in.readLine();
            int colon = line.indexOf(':');
            fields[i] = Byte.parseByte(colon < 0 ? line : line.substring(0, colon), 36);
            wider[i] = colon < 0 ? NONE : ids(line, colon + 1, ',');
        }
        int words = Integer.parseInt(in.readLine());
        for (int i = 0; i < words; i++) {
            String line = in.readLine();
            int space = line.indexOf(' ');
            int plus = line.indexOf(" +");
            int star = line.indexOf('*');
            String word = line.substring(0, star > 0 && star < space ? star : space);
            if (star > 0 && star < space) {
                (star == space - 1 ? common : everyday).add(word);
            }
            senses.put(word, ids(plus < 0 ? line : line.substring(0, plus), space + 1, ' '));
            if (plus >= 0) {
                derived.put(word, line.substring(plus + 2).split(" "));
            }
        }
        int odd = Integer.parseInt(in.readLine());
        for (int i = 0; i < odd; i++) {
            String line = in.readLine();
            int space = line.indexOf(' ');
            irregular.put(line.substring(0, space), line.substring(space + 1));
        }
    }

    private static int[] ids(String line, int from, char separator) {
        int count = 1;
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == separator) {
                count++;
            }
        }
        int[] out = new int[count];
        int value = 0;
        int k = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == separator) {
                out[k++] = value;
                value = 0;
            } else {
                value = value * 36 + Character.digit(c, 36);
            }
        }
        out[k] = value;
        return out;
    }

    Lemmas lemmas() {
        return lemmas;
    }

    boolean knows(String lemma) {
        return senses.containsKey(lemma);
    }

    /** A word that is often used, or has so many senses that it claims little. */
    boolean common(String lemma) {
        return common.contains(lemma) || everyday.contains(lemma);
    }

    /** One of the most used words. */
    boolean everyday(String lemma) {
        return everyday.contains(lemma);
    }

    int[] senses(String lemma) {
        return senses.getOrDefault(lemma, NONE);
    }

    String[] derived(String lemma) {
        return derived.getOrDefault(lemma, new String[0]);
    }

    int[] wider(int synset) {
        return wider[synset];
    }

    int field(int synset) {
        return fields[synset];
    }

    List<Integer> groups(String lemma) {
        return groups.getOrDefault(lemma, List.of());
    }

    /** Noun senses are fields 3 to 28, verb senses 29 to 43, adjectives 0, 1 and 44, adverbs 2. */
    boolean noun(String lemma) {
        return any(lemma, 3, 28);
    }

    boolean verb(String lemma) {
        return any(lemma, 29, 43);
    }

    boolean adjective(String lemma) {
        return any(lemma, 0, 1) || any(lemma, 44, 44);
    }

    boolean adverb(String lemma) {
        return any(lemma, 2, 2);
    }

    private boolean any(String lemma, int low, int high) {
        for (int sense : senses(lemma)) {
            if (fields[sense] >= low && fields[sense] <= high) {
                return true;
            }
        }
        return false;
    }
}
