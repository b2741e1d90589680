package dev.tailorbird.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of another language that its glossary does not know: akin to a word of the evidence, or too plain to claim
 * anything, or new. Acronyms and product names are the same in every language and left to the rules for names.
 */
final class ForeignClaims implements ClaimRule {
    private static final int AKIN = 4;
    private static final int COMPOUND = 5;
    /** Parts of a title that lift it: in a compound they must be said too. */
    private static final List<String> LIFTING =
            List.of("leiter", "leitung", "leitend", "meister", "direktor", "chef", "ober", "professor", "spezialist");
    /** Endings of verbs, participles and adverbs, which seldom name a skill by themselves. */
    private static final Set<String> VERBAL = Set.of(
            "\u00e9",
            "\u00e9e",
            "\u00e9es",
            "\u00e9s",
            "ait",
            "aient",
            "quement",
            "lement",
            "vement",
            "amment",
            "emment",
            "\u00f3",
            "aba",
            "aban",
            "aron",
            "ieron",
            "ando",
            "iendo",
            "mente",
            "\u00edan");
    /** Endings of infinitives, which are nouns' as well: verbs only behind a word that asks for one. */
    private static final Set<String> INFINITIVE = Set.of("er", "ir", "re", "ar");

    /** Endings of nouns that tell what is done. */
    private static final Set<String> ACTIVITY =
            Set.of("ung", "ungen", "heit", "keit", "tion", "tionen", "schaft", "nis", "suche", "arbeit", "arbeiten");

    private static final Set<String> LINKS = Set.of("of", "the", "a", "to", "in", "at");
    private static final Set<String> JOINTS = Set.of("and", "or", ",", "/", "&", "with");

    private static final Set<String> ASKS = Set.of("to", "for");

    /** How a German verb ends that opens a sentence, and no noun. */
    private static final Pattern VERB = Pattern.compile(".*(te|ten|ierte|[^aefhjknx]t|[^s]st)");

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        Glossary glossary = sentence.glossary();
        if (glossary == null) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.word() || findings.settled(i) || token.shaped() || glossary.knows(sentence.written(i))) {
                continue;
            }
            if (plain(sentence, i, glossary.german()) || said(token.lower(), basis)) {
                findings.settle(i, i + 1);
            } else {
                findings.add(token.capital() ? "employer" : "skill", i, i + 1);
            }
        }
    }

    /** German writes nouns with a capital, so what is small there is no thing; elsewhere the ending must do. */
    private static boolean plain(Statement sentence, int i, boolean german) {
        Token token = sentence.token(i);
        if (token.lower().length() <= 2) {
            return true;
        }
        if (german) {
            return !token.capital()
                    || !listed(sentence, i)
                            && ACTIVITY.stream().anyMatch(token.lower()::endsWith)
                            && LIFTING.stream().noneMatch(token.lower()::contains)
                    || sentence.opens(i) && VERB.matcher(token.lower()).matches();
        }
        if (token.capital() && !sentence.opens(i)) {
            return false;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        boolean asked = i > 0 && ASKS.contains(sentence.token(i - 1).lower());
        return ends(lower, VERBAL) || asked && ends(lower, INFINITIVE);
    }

    /** One more item: "du calcaire et du marbre". */
    private static boolean listed(Statement sentence, int i) {
        int at = i - 1;
        while (at >= 0 && LINKS.contains(sentence.token(at).lower())) {
            at--;
        }
        return at >= 0 && JOINTS.contains(sentence.token(at).lower());
    }

    private static boolean ends(String lower, Set<String> endings) {
        return endings.stream().anyMatch(end -> lower.length() >= end.length() + 3 && lower.endsWith(end));
    }

    private static boolean said(String word, Basis basis) {
        for (Statement statement : basis.statements()) {
            for (int i = 0; i < statement.size(); i++) {
                if (statement.token(i).word() && akin(word, statement.written(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same stem, or one inside the other as in a compound: "Arbeit" in "Portfolioarbeit". */
    static boolean akin(String word, String said) {
        if (word.equals(said)) {
            return true;
        }
        for (String part : LIFTING) {
            if (word.contains(part) && !said.contains(part)) {
                return false;
            }
        }
        String a = stem(word);
        String b = stem(said);
        int prefix = 0;
        while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int shorter = Math.min(a.length(), b.length());
        return prefix >= AKIN && prefix >= 0.6 * shorter
                || a.length() >= COMPOUND && b.contains(a)
                || b.length() >= COMPOUND && a.contains(b);
    }

    /** Without the mark of a German participle and the commonest endings. */
    private static String stem(String word) {
        String stem = word.startsWith("ge") && word.length() > 6 ? word.substring(2) : word;
        for (String end : List.of("ung", "en", "er", "es", "em", "et", "t", "e", "s", "n")) {
            if (stem.endsWith(end) && stem.length() - end.length() >= AKIN) {
                return stem.substring(0, stem.length() - end.length());
            }
        }
        return stem;
    }
}
