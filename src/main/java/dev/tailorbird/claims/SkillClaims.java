package dev.tailorbird.claims;

import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.List;
import java.util.Set;

/** Tools and skills that the lexicon knows: said, or said in other words; from stretch 2 on a near term will do. */
final class SkillClaims implements ClaimRule {
    private static final Set<String> NAMING = Set.of("and", ",", "with", "using");

    private final WordSets sets;
    private final SkillLexicon lexicon;
    private final int stretch;

    SkillClaims(WordSets sets, SkillLexicon lexicon, int stretch) {
        this.sets = sets;
        this.lexicon = lexicon;
        this.stretch = stretch;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (SkillMention mention : lexicon.mentions(sentence.text().text())) {
            int from = tokenAt(sentence, mention.start());
            int to = from;
            while (to < sentence.size() && sentence.token(to).start() < mention.end()) {
                to++;
            }
            if (from < to && !anySettled(findings, from, to)) {
                judge(sentence, mention.skill(), from, to, basis, findings);
            }
        }
    }

    private void judge(Statement sentence, Skill skill, int from, int to, Basis basis, Findings findings) {
        List<Token> words = sentence.tokens().subList(from, to);
        boolean same = basis.skills().contains(skill) && !narrower(words, skill, basis);
        if (same || stretch >= 2 && basis.skills().stream().anyMatch(s -> lexicon.adjacent(s, skill))) {
            findings.settle(from, to);
        } else if (!inOtherWords(words, basis)
                && !(kind(skill).equals("skill")
                        && plain(sentence, from, to)
                        && new Rewording(sentence, basis, sets).far(from))) {
            findings.add(kind(skill), from, to);
        }
    }

    /** "TIG welding" where only welding is said, "hydraulics" of a skill that joins two things. */
    private static boolean narrower(List<Token> words, Skill skill, Basis basis) {
        boolean joined = skill.name().contains(" and ") && !inOtherWords(words, basis);
        boolean abbreviated = words.size() > 1
                && words.stream()
                        .anyMatch(t -> t.word()
                                && !Initials.letters(t).isEmpty()
                                && t.text().length() > 1
                                && !basis.says(t.lower())
                                && !Initials.standsFor(t, basis));
        return joined || abbreviated;
    }

    private static boolean inOtherWords(List<Token> tokens, Basis basis) {
        for (Token token : tokens) {
            boolean said = token.shaped() || token.capital()
                    ? basis.meanings().says(token)
                    : basis.meanings().covers(token);
            if (token.word()
                    && token.lower().length() > 2
                    && !said
                    && !basis.understands(token)
                    && !token.is("service")) {
                return false;
            }
            if (token.word() && token.shaped() && !said) {
                return false;
            }
        }
        return true;
    }

    /** Written small, not one of several and not what was worked with: a word among others, no tool. */
    private static boolean plain(Statement sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.shaped() || token.capital() && !sentence.opens(i)) {
                return false;
            }
        }
        String before = from == 0 ? "" : sentence.token(from - 1).lower();
        return !NAMING.contains(before) && !sentence.at(to, "and");
    }

    private static String kind(Skill skill) {
        String group = skill.group();
        if (group.contains("certif")) {
            return "certificate";
        }
        return group.contains("tool") || group.contains("language") || group.contains("framework") ? "tool" : "skill";
    }

    private static boolean anySettled(Findings findings, int from, int to) {
        for (int i = from; i < to; i++) {
            if (findings.settled(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first token that ends after {@code offset}. */
    static int tokenAt(Statement sentence, int offset) {
        int low = 0;
        int high = sentence.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sentence.token(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
