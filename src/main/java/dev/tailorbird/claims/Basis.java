package dev.tailorbird.claims;

import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a sentence may rest on: its evidence, read and indexed. */
final class Basis {
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<DateSpan> dates = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Derivations.Pair> pairs = new ArrayList<>();
    private final Set<Skill> skills = new HashSet<>();
    private final Meanings meanings;
    private final Set<String> understood;

    Basis(Collection<String> evidence, Thesaurus thesaurus, WordSets sets, SkillLexicon lexicon) {
        meanings = new Meanings(thesaurus);
        for (String text : evidence) {
            Statement statement = Statement.read(text, statements.size(), thesaurus, sets);
            statements.add(statement);
            quantities.addAll(statement.quantities());
            quantities.addAll(Derivations.of(statement));
            dates.addAll(statement.dates());
            ratings.addAll(statement.ratings());
            pairs.addAll(statement.pairs());
            for (Token token : statement.tokens()) {
                if (token.word()) {
                    meanings.add(token);
                }
            }
            for (SkillMention mention : lexicon.mentions(statement.text().text())) {
                skills.add(mention.skill());
            }
        }
        understood = Topics.standard().understood(meanings);
    }

    List<Statement> statements() {
        return statements;
    }

    /** Said and derived: the difference, the ratio and the percentage of "from 10 to 6". */
    List<Quantity> quantities() {
        return quantities;
    }

    List<DateSpan> dates() {
        return dates;
    }

    List<Rating> ratings() {
        return ratings;
    }

    List<Derivations.Pair> pairs() {
        return pairs;
    }

    Set<Skill> skills() {
        return skills;
    }

    Meanings meanings() {
        return meanings;
    }

    /** Goes the word without saying in the trade of the evidence? */
    boolean understands(Token token) {
        return understood.contains(token.lemma()) || understood.contains(token.lower());
    }

    boolean says(String lower) {
        return meanings.has(lower);
    }
}
