package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Titles: the person's own, with every word that lifts it and none that lowers it left out. */
final class TitleClaims implements ClaimRule {
    private static final Set<String> RANKS = Set.of("senior", "sr", "chief", "vp", "ceo", "cto", "cfo");
    private static final Set<String> LIFTS = Set.of("lead", "head", "senior", "chief", "master", "principal");
    private static final List<String> DOER = List.of("er", "or", "ist", "ian", "man", "woman");
    /** Before a title that is somebody else's. */
    private static final Set<String> OTHERS = Set.of("by", "with", "the", "to", "under", "for", "from", "our", "my");

    private final Titles titles;
    private final Thesaurus thesaurus;
    private final WordSets sets;

    TitleClaims(Titles titles, Thesaurus thesaurus, WordSets sets) {
        this.titles = titles;
        this.thesaurus = thesaurus;
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        List<Titles.Title> said = new ArrayList<>();
        for (Statement statement : basis.statements()) {
            said.addAll(titles.in(statement));
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (RANKS.contains(token.lower())
                    && RANKS.stream().noneMatch(r -> r.startsWith(token.lower().substring(0, 2)) && basis.says(r))) {
                findings.add("title", i, i + 1);
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int at = i;
            if (lifted(sentence, i) && basis.statements().stream().noneMatch(s -> ownLift(s, sentence, at))) {
                findings.add("title", i, i + 2);
            }
        }
        for (Titles.Title title : titles.in(sentence)) {
            if (!title.own()) {
                continue;
            }
            List<Titles.Title> same =
                    said.stream().filter(t -> t.group() == title.group()).toList();
            List<Titles.Title> own = same.stream().filter(Titles.Title::own).toList();
            if (!ranked(title, own, basis)
                    && !doer(sentence, title, basis)) { // another person's title is nobody else's
                findings.add("title", title.from(), title.head() + 1);
            }
            findings.settle(title.head(), title.head() + 1);
        }
    }

    /** "Founder of a club", "supervisor to a trainee": who is said to have done it, and to what. */
    private boolean doer(Statement sentence, Titles.Title title, Basis basis) {
        boolean object = sentence.at(title.head() + 1, "of") || sentence.at(title.head() + 1, "to");
        return object
                && title.modifiers().stream().noneMatch(titles::lifts)
                && List.of(thesaurus.derived(sentence.token(title.head()).lemma())).stream()
                        .anyMatch(kin -> thesaurus.verb(kin) && basis.says(kin));
    }

    /** "Lead animator", "head brewer": a rank before any word for somebody who does something. */
    private boolean lifted(Statement sentence, int i) {
        Token doer = sentence.token(i + 1);
        return LIFTS.contains(sentence.token(i).lower())
                && DOER.stream().anyMatch(doer.lower()::endsWith)
                && !titles.head(doer)
                && thesaurus.noun(doer.lemma())
                && !OTHERS.contains(i == 0 ? "" : sentence.token(i - 1).lower());
    }

    private static boolean ownLift(Statement statement, Statement sentence, int i) {
        for (int k = 0; k + 1 < statement.size(); k++) {
            boolean others = k > 0 && OTHERS.contains(statement.token(k - 1).lower());
            if (statement.at(k, sentence.token(i).lower())
                    && statement.at(k + 1, sentence.token(i + 1).lower())
                    && !others) {
                return true;
            }
        }
        return false;
    }

    private boolean ranked(Titles.Title title, List<Titles.Title> own, Basis basis) {
        for (Titles.Title said : own) {
            if (noHigher(title, said) && noneDropped(title, said) && describes(title, basis)) {
                return true;
            }
        }
        return false;
    }

    private boolean noHigher(Titles.Title title, Titles.Title said) {
        Meanings words = Meanings.of(thesaurus, said.modifiers());
        return title.modifiers().stream().filter(titles::lifts).allMatch(words::says);
    }

    private boolean noneDropped(Titles.Title title, Titles.Title said) {
        Meanings words = Meanings.of(thesaurus, title.modifiers());
        return said.modifiers().stream().filter(titles::lowers).allMatch(words::says);
    }

    /** "Data scientist" from "research scientist": a describing word must be said somewhere. */
    private boolean describes(Titles.Title title, Basis basis) {
        return title.modifiers().stream()
                .filter(Token::word)
                .filter(token -> !titles.lifts(token))
                .allMatch(token -> basis.meanings().covers(token)
                        || basis.understands(token)
                        || sets.generic(token)
                        || thesaurus.common(token.lemma())
                        || thesaurus.adverb(token.lemma())
                        || token.lower().length() < 3
                        || thesaurus.adjective(token.lower()) && !thesaurus.noun(token.lower()));
    }
}
