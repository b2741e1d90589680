package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds titles in a statement and tells the person's own from other people's. */
final class Titles {
    private static final Set<String> OTHERS = Set.of(
            "the",
            "a",
            "an",
            "with",
            "by",
            "to",
            "of",
            "for",
            "from",
            "our",
            "its",
            "their",
            "his",
            "her",
            "two",
            "three",
            "my",
            "and",
            "&",
            "both",
            "other",
            "alongside",
            "under",
            "via",
            "against",
            "between",
            "per",
            "on",
            "in");
    private static final Set<String> OWN = Set.of(
            "as", "was", "am", "is", "been", "became", "become", "being", "then", "now", "served", "worked", "acted");
    private static final int REACH = 5;

    private final Thesaurus thesaurus;
    private final Map<String, Integer> heads = new HashMap<>();
    private final Set<String> up = new HashSet<>();
    private final Set<String> down = new HashSet<>();

    Titles(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        int number = 0;
        for (String line : WordList.lines("titles")) {
            for (String word : line.split(" ")) {
                heads.put(word, number);
            }
            number++;
        }
        for (String line : WordList.lines("ranks")) {
            List<String> words = List.of(line.split(" "));
            (words.get(0).equals("up") ? up : down).addAll(words.subList(1, words.size()));
        }
    }

    /**
     * A title at a place.
     *
     * @param group titles of one group stand for one another
     * @param own said of the person, not of somebody else
     * @param modifiers the words before the head
     */
    record Title(int group, boolean own, List<Token> modifiers, int from, int head) {}

    List<Title> in(Statement statement) {
        List<Title> found = new ArrayList<>();
        for (int i = 0; i < statement.size(); i++) {
            Integer group = group(statement.token(i));
            if (group != null && !followedByHead(statement, i) && named(statement, i)) {
                found.add(title(statement, i, group));
            }
        }
        return found;
    }

    boolean head(Token token) {
        return group(token) != null;
    }

    private @Nullable Integer group(Token token) {
        if (!token.word()) {
            return null;
        }
        Integer exact = heads.get(token.lower());
        return exact != null || !token.lower().endsWith("s") ? exact : heads.get(token.lemma());
    }

    /** "Head of recruitment", "team lead", not "lead a team" or "headed". */
    private static boolean named(Statement statement, int i) {
        Token token = statement.token(i);
        boolean of = statement.at(i + 1, "of") && statement.opens(i) || statement.at(i - 1, "as");
        return switch (token.lower()) {
            case "head", "chair" -> of;
            case "fellow" ->
                i + 1 == statement.size() || !statement.token(i + 1).word() || statement.at(i + 1, "of");
            case "operative" -> !statement.at(i - 1, "-");
            case "lead", "guide", "coach" ->
                i > 0
                        && !statement.opens(i)
                        && statement.token(i - 1).word()
                        && !statement.at(i - 1, "to")
                        && !statement.at(i - 1, "a")
                        && !statement.at(i - 1, "the")
                        && !statement.at(i - 1, "and");
            default -> !token.lower().equals("heads") && !token.lower().equals("leads");
        };
    }

    private boolean followedByHead(Statement statement, int i) {
        return i + 1 < statement.size()
                && group(statement.token(i + 1)) != null
                && !statement.token(i).lower().endsWith("s");
    }

    private Title title(Statement statement, int head, int group) {
        int from = head;
        while (from > 0 && head - from < REACH && modifier(statement.token(from - 1))) {
            from--;
        }
        boolean opens = statement.opens(from); // "Catering team leader": before one person a participle describes
        while (from < head && verb(statement, from)) {
            from++;
        }
        boolean plural = statement.token(head).lower().endsWith("s")
                && !heads.containsKey(statement.token(head).lower());
        boolean possessed = statement.token(head).text().endsWith("'s");
        boolean own = !plural && !possessed && (opens || own(statement, from));
        return new Title(group, own, statement.tokens().subList(from, head), from, head);
    }

    private static boolean modifier(Token token) {
        return (token.word() || token.is("-") || token.is("&") || token.is("/"))
                && !OTHERS.contains(token.lower())
                && !OWN.contains(token.lower())
                && !token.is("who")
                && !token.is("that");
    }

    /** "Supported release managers": the first word acts, it does not describe. */
    private boolean verb(Statement statement, int i) {
        Token token = statement.token(i);
        boolean bent = !token.lower().equals(token.lemma()) && !token.lower().endsWith("s");
        return bent
                && thesaurus.verb(token.lemma())
                && !down.contains(token.lower())
                && !up.contains(token.lower())
                && !thesaurus.adjective(token.lower());
    }

    private boolean own(Statement statement, int from) {
        if (statement.opens(from)) {
            return true;
        }
        Token before = statement.token(from - 1);
        if (OWN.contains(before.lower()) || before.is(",") || before.is("(")) {
            return true;
        }
        if (before.is("a") || before.is("an") || before.is("the") || before.is("its")) {
            return from > 1 && OWN.contains(statement.token(from - 2).lower());
        }
        return before.mark() && !before.is("-") || before.number();
    }

    boolean lifts(Token modifier) {
        return up.contains(modifier.lower());
    }

    boolean lowers(Token modifier) {
        return down.contains(modifier.lower());
    }
}
