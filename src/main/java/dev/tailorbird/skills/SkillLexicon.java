package dev.tailorbird.skills;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The skills the product knows, and where a text names them. Reading a text is one pass over its words; ambiguous
 * names ("Go", "Excel", "Spring") count only in capitals and in the company that {@link Company} asks for.
 */
public final class SkillLexicon {
    private final Map<String, Skill> byName;
    private final Map<String, String> trades;
    private final Map<String, Set<String>> nearlySame;
    private final PhraseTree phrases;

    SkillLexicon(List<LexiconFile.Line> lines) {
        byName = new LinkedHashMap<>(lines.size() * 2);
        trades = new LinkedHashMap<>(lines.size() * 2);
        nearlySame = new LinkedHashMap<>();
        phrases = new PhraseTree();
        for (LexiconFile.Line line : lines) {
            if (line.isSkill()) {
                add(line);
            } else {
                phrases.addCover(line.name());
            }
        }
    }

    /** The lexicon that comes with the product; read when first asked for. */
    public static SkillLexicon standard() {
        return Standard.LEXICON;
    }

    /** Every skill that the text names, in the text's order; mentions never overlap. */
    public List<SkillMention> mentions(String text) {
        List<Word> words = Word.of(text);
        List<PhraseTree.Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            PhraseTree.Hit hit = phrases.longest(text, words, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.wordAfter();
            }
        }
        return new Company(text, hits).mentions();
    }

    /** The skill of exactly this name or alias, whatever its capitals. */
    public Optional<Skill> find(String nameOrAlias) {
        return Optional.ofNullable(phrases.exact(Word.of(nameOrAlias)));
    }

    /** The broader skills that this one implies, theirs included; not the skill itself. */
    public Set<Skill> implied(Skill skill) {
        Set<Skill> found = new LinkedHashSet<>();
        Deque<Skill> open = new ArrayDeque<>(List.of(skill));
        while (!open.isEmpty()) {
            for (String parent : open.pop().parents()) {
                Skill broader = byName.get(fold(parent));
                if (broader != null && !broader.equals(skill) && found.add(broader)) {
                    open.push(broader);
                }
            }
        }
        return found;
    }

    /** Whether both name nearly the same thing, so that one may stand for the other ("customer support" and "customer service"). */
    public boolean adjacent(Skill a, Skill b) {
        return !a.equals(b)
                && (nearlySame.getOrDefault(fold(a.name()), Set.of()).contains(fold(b.name()))
                        || nearlySame.getOrDefault(fold(b.name()), Set.of()).contains(fold(a.name())));
    }

    /** The trade that a skill is filed under ("nursing and health care"). */
    public Optional<String> trade(Skill skill) {
        return Optional.ofNullable(trades.get(fold(skill.name())));
    }

    public Collection<Skill> all() {
        return byName.values();
    }

    private void add(LexiconFile.Line line) {
        Skill skill = line.skill();
        byName.put(fold(skill.name()), skill);
        trades.put(fold(skill.name()), line.trade());
        if (!line.nearlySame().isEmpty()) {
            Set<String> names = new LinkedHashSet<>();
            line.nearlySame().forEach(name -> names.add(fold(name)));
            nearlySame.put(fold(skill.name()), names);
        }
        line.forms().forEach(form -> phrases.add(form, skill));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static final class Standard {
        static final SkillLexicon LEXICON = new SkillLexicon(LexiconFile.bundled());
    }
}
