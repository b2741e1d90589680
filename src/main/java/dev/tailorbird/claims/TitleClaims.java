package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;

/** Titles: the person's own, with every word that lifts it and none that lowers it left out. */
final class TitleClaims implements ClaimRule {
    private final Titles titles;
    private final Thesaurus thesaurus;

    TitleClaims(Titles titles, Thesaurus thesaurus) {
        this.titles = titles;
        this.thesaurus = thesaurus;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        List<Titles.Title> said = new ArrayList<>();
        for (Statement statement : basis.statements()) {
            said.addAll(titles.in(statement));
        }
        for (Titles.Title title : titles.in(sentence)) {
            if (!title.own()) {
                continue;
            }
            List<Titles.Title> same =
                    said.stream().filter(t -> t.group() == title.group()).toList();
            List<Titles.Title> own = same.stream().filter(Titles.Title::own).toList();
            boolean supported =
                    own.isEmpty() ? !same.isEmpty() && verbally(title, sentence, basis) : ranked(title, own, basis);
            if (!supported) {
                findings.add("title", title.from(), title.head() + 1);
            }
            findings.settle(title.head(), title.head() + 1);
        }
    }

    /** Another person's title becomes nobody else's. */
    private boolean verbally(Titles.Title title, Statement sentence, Basis basis) {
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
                        || thesaurus.adverb(token.lemma())
                        || token.lower().length() < 3
                        || thesaurus.adjective(token.lower()) && !thesaurus.noun(token.lower()));
    }
}
