package dev.tailorbird.claims;

import java.util.Set;

/** Names by their shape: capitals inside a sentence, acronyms, product spellings. They must stand in the evidence. */
final class NameClaims implements ClaimRule {
    private static final Set<String> ORGANISATION = Set.of(
            "inc",
            "ltd",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "corp",
            "corporation",
            "company",
            "group",
            "bank",
            "hospital",
            "clinic",
            "hotel",
            "restaurant",
            "airlines",
            "foundation",
            "council",
            "agency",
            "partners",
            "holdings",
            "industries");
    private static final Set<String> SCHOOL = Set.of(
            "university",
            "college",
            "school",
            "institute",
            "academy",
            "polytechnic",
            "faculty",
            "uni",
            "mit",
            "eth",
            "ucla",
            "lse");
    private final Thesaurus thesaurus;
    private final WordSets sets;

    NameClaims(Thesaurus thesaurus, WordSets sets) {
        this.thesaurus = thesaurus;
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        int i = 0;
        while (i < sentence.size()) {
            if (findings.settled(i) || !named(sentence, i) || said(sentence, i, basis)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < sentence.size()
                    && !findings.settled(to)
                    && sentence.token(to).capital()
                    && !said(sentence, to, basis)) {
                to++;
            }
            findings.add(kind(sentence, i, to), i, to);
            i = to;
        }
    }

    private boolean named(Statement sentence, int i) {
        Token token = sentence.token(i);
        if (token.text().length() == 1 && token.word() && token.capital()) {
            return i > 0
                    && !token.is("i")
                    && !token.is("a")
                    && !token.is("o")
                    && !sentence.at(i + 1, ".")
                    && !sentence.opens(i);
        }
        if (!token.word() || token.text().length() == 1 || !token.capital() && !token.shaped()) {
            return false;
        }
        if (token.shaped()) {
            return true;
        }
        boolean word = thesaurus.knows(token.lemma()) || sets.stop(token) || sets.generic(token);
        if (sentence.opens(i)) {
            return !word;
        }
        return !sets.stop(token) && !(sets.generic(token) && sentence.headline());
    }

    private boolean said(Statement sentence, int i, Basis basis) {
        Token token = sentence.token(i);
        if (basis.says(token.lower()) || basis.says(token.lemma()) || Initials.standsFor(token, basis)) {
            return true;
        }
        if (token.shaped()) {
            String letters = Initials.letters(token);
            return !letters.isEmpty() && basis.says(letters) || pieces(token, basis);
        }
        return thesaurus.knows(token.lemma()) && basis.meanings().covers(token)
                || sentence.opens(i) && basis.meanings().family(token);
    }

    /** "Postgres" of "PostgreSQL", "Node.js" of "Node". */
    private static boolean pieces(Token token, Basis basis) {
        int dot = token.lower().indexOf('.');
        return dot > 2 && basis.says(token.lower().substring(0, dot)) || basis.says(token.lower() + ".js");
    }

    private String kind(Statement sentence, int from, int to) {
        for (int i = from; i < Math.min(sentence.size(), to + 3); i++) {
            Token token = sentence.token(i);
            if (SCHOOL.contains(token.lower())) {
                return "institution";
            }
            if (ORGANISATION.contains(token.lower())) {
                return "employer";
            }
            if (i < to + 2
                    && (token.is("certified")
                            || token.is("certificate")
                            || token.is("certification")
                            || token.is("licence")
                            || token.is("license"))) {
                return "certificate";
            }
            if (token.is("award") || token.is("prize") || token.is("medal")) {
                return "award";
            }
        }
        Token before = from > 0 ? sentence.token(from - 1) : sentence.token(from);
        if (before.is("at") || before.is("for") || before.is("by") || before.is("joined")) {
            return "employer";
        }
        if (before.is("from") || before.is("of")) {
            return sentence.tokens().stream().anyMatch(t -> sets.in("study", t)) ? "institution" : "employer";
        }
        if (before.is("across")
                || before.is("throughout")
                || before.is("in") && !sentence.token(from).shaped()) {
            return "scope";
        }
        return sentence.token(from).shaped()
                        || before.is("using")
                        || before.is("in")
                        || before.is("with")
                        || before.is("via")
                        || before.is("on")
                ? "tool"
                : "employer";
    }
}
