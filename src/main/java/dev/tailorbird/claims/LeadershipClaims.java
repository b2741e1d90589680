package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who did it: leading where the evidence helps, managing where it takes part, alone where it says together. */
final class LeadershipClaims implements ClaimRule {
    private static final int OBJECT = 6;
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are");

    private final Thesaurus thesaurus;
    private final WordSets sets;
    private final Titles titles;

    LeadershipClaims(Thesaurus thesaurus, WordSets sets, Titles titles) {
        this.thesaurus = thesaurus;
        this.sets = sets;
        this.titles = titles;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (solo(sentence, i) && !said(basis)) {
                findings.add("leadership", i, i + 1);
            } else if (leads(sentence, i) || charged(sentence, i)) {
                if (!owned(token, basis) && !leadSupported(sentence, i, basis)) {
                    findings.add("leadership", i, i + 1);
                }
                findings.settle(i, i + 1);
            } else if (sets.in("lead-like", token)
                    && begins(sentence, i)
                    && overPeople(object(sentence, i))
                    && !basis.meanings().says(token)
                    && basis.statements().stream().noneMatch(this::leadsIn)) {
                findings.add("leadership", i, i + 1);
            } else if (sets.in("found", token)
                    && !token.is("found")
                    && acts(sentence, i)
                    && !basis.meanings().says(token)
                    && !setUp(basis)) {
                findings.add("leadership", i, i + 1);
            }
        }
        helperMadeActor(sentence, basis, findings);
    }

    /** "Set up a reading group" founded it. */
    private static boolean setUp(Basis basis) {
        return basis.says("establish")
                || basis.says("launch")
                || basis.statements().stream().anyMatch(s -> {
                    for (int i = 0; i + 1 < s.size(); i++) {
                        if (s.at(i, "set") && s.at(i + 1, "up")) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private boolean solo(Statement sentence, int i) {
        Token token = sentence.token(i);
        boolean describes = token.is("independently") && (statementEndsIn(sentence, i + 1));
        return sets.in("solo", token) && !describes
                || token.is("handedly")
                || token.is("handed") && sentence.at(i - 2, "single")
                || token.is("own") && sentence.at(i - 1, "my") && sentence.at(i - 2, "on");
    }

    /** "independently owned" says nothing about the person. */
    private static boolean statementEndsIn(Statement sentence, int i) {
        return sentence.at(i, "owned") || sentence.at(i, "run") || sentence.at(i, "operated");
    }

    private boolean said(Basis basis) {
        return basis.statements().stream().anyMatch(s -> {
            for (int i = 0; i < s.size(); i++) {
                if (solo(s, i)) {
                    return true;
                }
            }
            return false;
        });
    }

    private boolean leads(Statement statement, int i) {
        Token token = statement.token(i);
        if (!sets.in("lead", token) || !acts(statement, i)) {
            return false;
        }
        boolean ownsLater =
                token.is("owned") && !statement.opens(i) && !statement.at(i - 1, "and") && !statement.at(i - 1, "i");
        return !(ownsLater
                        || token.is("led") && statement.at(i + 1, "to")
                        || statement.at(i + 1, "by")
                        || token.is("own")
                        || token.is("chair")
                        || token.is("head")
                        || token.is("heads")
                                && !(statement.opens(i) && sets.stop(QuantityReader.next(statement.tokens(), i)))
                        || token.is("direct") && !statement.opens(i))
                && !(token.is("leading")
                        && (statement.at(i + 1, "to")
                                || !statement.opens(i)
                                        && !statement.at(i - 1, ",")
                                        && !statement.at(i - 1, "and")
                                        && !statement.at(i - 1, "by")));
    }

    /** A verb, not a noun or part of a name: bent, or the first word. */
    private boolean acts(Statement statement, int i) {
        Token token = statement.token(i);
        boolean bent = !token.lower().equals(token.lemma()) && !token.lower().endsWith("s");
        boolean after = statement.at(i - 1, "to")
                || statement.at(i - 1, "i")
                || statement.at(i - 1, "who")
                || statement.at(i - 1, "and");
        return bent || statement.opens(i) && thesaurus.verb(token.lemma()) || after && thesaurus.verb(token.lemma());
    }

    /** "in charge of", "took charge", "responsible for a team". */
    private boolean charged(Statement sentence, int i) {
        Token token = sentence.token(i);
        boolean charge = token.is("charge")
                && !sentence.at(i - 2, "second")
                && (sentence.at(i - 1, "in") || sentence.at(i - 1, "took") || sentence.at(i - 1, "taking"));
        return charge || token.is("responsible") && sentence.at(i + 1, "for") && overPeople(object(sentence, i));
    }

    private boolean begins(Statement sentence, int i) {
        boolean first = sentence.opens(i)
                || sentence.at(i - 1, ",")
                || sentence.at(i - 1, "and")
                || sentence.at(i - 1, "i")
                || sentence.at(i - 1, "who");
        return first && acts(sentence, i);
    }

    private boolean leadSupported(Statement sentence, int i, Basis basis) {
        List<Token> object = object(sentence, i);
        if (basis.statements().stream().anyMatch(this::leadsByTitle)
                && basis.statements().stream().noneMatch(s -> !leadsIn(s) && shared(s) && about(s, object))) {
            return true; // a title of its own stands over the whole role, but for what others led
        }
        for (Statement statement : basis.statements()) {
            if (leadsIn(statement)
                    && (object.isEmpty()
                            || object.stream().anyMatch(statement.meanings()::covers)
                            || object.stream().noneMatch(basis.meanings()::covers))) {
                return true;
            }
        }
        Token token = sentence.token(i);
        if (overPeople(object) || !(token.lemma().equals("manage"))) {
            return false;
        }
        return basis.statements().stream().anyMatch(s -> object.stream().anyMatch(s.meanings()::covers) && tame(s));
    }

    /** Helped with, done with others, or under somebody else. */
    private boolean shared(Statement statement) {
        return helps(statement)
                || statement.tokens().stream().anyMatch(t -> t.is("under") || t.is("reported") || t.is("reporting"));
    }

    private static boolean about(Statement statement, List<Token> object) {
        return object.stream().anyMatch(statement.meanings()::covers);
    }

    private boolean overPeople(List<Token> object) {
        return object.stream().anyMatch(t -> sets.in("people", t) || titles.head(t));
    }

    /** "Owns five etchers" of "own 5 etchers". */
    private static boolean owned(Token token, Basis basis) {
        return token.lemma().equals("own") && basis.says("own");
    }

    private boolean tame(Statement statement) {
        return !helps(statement) && statement.tokens().stream().anyMatch(t -> t.word() && sets.in("tame", t));
    }

    /** Does the statement say that the person led, by a verb or by a title of their own? */
    private boolean leadsIn(Statement statement) {
        if (helps(statement)) {
            return false;
        }
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.token(i);
            boolean noun = (token.is("management") || token.is("leadership") || token.is("supervision"))
                    && !statement.at(i - 1, "under");
            boolean verb = sets.in("lead", token) && acts(statement, i) && !token.is("own") && mine(statement, i);
            boolean headOf = token.is("head") && statement.at(i + 1, "of") && !statement.at(i - 1, "the");
            if (verb || headOf || noun || token.is("charge") && statement.at(i - 1, "in") || token.is("boss")) {
                return true;
            }
        }
        return leadsByTitle(statement);
    }

    /** Not "my mate ran the site", "the project was led from IT": another one leads, or nobody says who. */
    private boolean mine(Statement statement, int i) {
        if (i == 0 || statement.opens(i) || statement.glossary() != null) {
            return true;
        }
        Token before = statement.token(i - 1);
        return !PASSIVE.contains(before.lower())
                && (before.mark()
                        || sets.stop(before)
                        || thesaurus.adverb(before.lower())
                        || !thesaurus.noun(before.lemma()));
    }

    private boolean leadsByTitle(Statement statement) {
        return titles.in(statement).stream().anyMatch(t -> t.own() && leadingTitle(statement.token(t.head()), t));
    }

    private static boolean leadingTitle(Token head, Titles.Title title) {
        return List.of(
                                "manager",
                                "director",
                                "supervisor",
                                "foreman",
                                "head",
                                "principal",
                                "chief",
                                "captain",
                                "owner",
                                "founder",
                                "president",
                                "chairman",
                                "chair",
                                "superintendent",
                                "leader",
                                "ceo",
                                "cto",
                                "partner")
                        .contains(head.lemma())
                || title.modifiers().stream()
                        .anyMatch(m -> m.is("lead") || m.is("head") || m.is("chief") || m.is("charge"));
    }

    private List<Token> object(Statement statement, int i) {
        List<Token> out = new ArrayList<>();
        for (int k = i + 1; k < Math.min(statement.size(), i + 1 + OBJECT); k++) {
            Token token = statement.token(k);
            if (token.is(",") || token.is(";") || token.is(".")) {
                break;
            }
            if (token.word() && !sets.stop(token) && !(token.is("person") && statement.at(k - 1, "-"))) {
                out.add(token);
            }
        }
        return out;
    }

    /** The evidence helped; the sentence speaks of the same work and says nothing of helping. */
    private void helperMadeActor(Statement sentence, Basis basis, Findings findings) {
        if (sentence.tokens().stream().anyMatch(t -> sets.in("soft", t)) || sentence.at(0, "to")) {
            return;
        }
        for (Statement statement : basis.statements()) {
            if (!helps(statement)) {
                continue;
            }
            int shared = 0;
            int content = 0;
            for (Token token : statement.tokens()) {
                if (contentWord(token) && !sets.in("helper", token) && !basisElsewhere(token, statement, basis)) {
                    content++;
                    shared += sentence.meanings().says(token) ? 1 : 0;
                }
            }
            if (content > 0 && shared > 0 && (shared >= 2 || shared * 2 >= content)) {
                int verb = firstVerb(sentence);
                findings.add("leadership", verb, verb + 1);
            }
        }
    }

    private boolean contentWord(Token token) {
        return token.word() && !sets.stop(token) && token.lower().length() > 2;
    }

    private static boolean basisElsewhere(Token token, Statement own, Basis basis) {
        return basis.statements().stream()
                .anyMatch(s -> s != own && s.meanings().has(token.lemma()));
    }

    private int firstVerb(Statement sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).word() && acts(sentence, i)) {
                return i;
            }
        }
        return 0;
    }

    /** Begins with a verb of helping: "Helped write", "Took part in", "Assisted the chef"; not "Supported 9 pupils". */
    private boolean helps(Statement statement) {
        for (int i = 0; i < Math.min(4, statement.size()); i++) {
            Token token = statement.token(i);
            boolean part = token.is("part")
                    && (statement.at(i - 1, "took") || statement.at(i - 1, "taking") || statement.at(i - 1, "take"));
            boolean assistant = token.is("assistant") && (statement.at(i + 1, "on") || statement.at(i + 1, "to"));
            boolean among = token.is("part") && i == 0 && statement.at(1, "of");
            if (part || assistant || among) {
                return true;
            }
            if (sets.in("helper", token) && acts(statement, i) && !token.is("joined") && !token.is("part")) {
                return !served(statement, i);
            }
            if (sets.in("helper-noun", token) && (statement.at(i - 1, "gave") || statement.at(i - 1, "provided"))) {
                return !served(statement, i);
            }
        }
        return false;
    }

    private boolean served(Statement statement, int i) {
        for (int k = i + 1; k < Math.min(statement.size(), i + 5); k++) {
            Token token = statement.token(k);
            if (token.is("with") || token.is("in") || token.is("to") || titles.head(token)) {
                return false;
            }
            if (sets.in("served", token)) {
                return true;
            }
        }
        return false;
    }
}
