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

    /** @param negating does the sentence itself say that something is not so? Else what is denied counts as not said. */
    Basis(Collection<Statement> evidence, boolean negating, Thesaurus thesaurus, SkillLexicon lexicon) {
        meanings = new Meanings(thesaurus);
        for (Statement statement : evidence) {
            statements.add(statement);
            quantities.addAll(unpaired(statement));
            quantities.addAll(Derivations.of(statement));
            dates.addAll(statement.dates());
            ratings.addAll(statement.ratings());
            pairs.addAll(statement.pairs());
            for (int i = 0; i < statement.size(); i++) {
                if (statement.token(i).word() && (negating || !Negation.of(statement, i))) {
                    meanings.add(statement.token(i));
                }
            }
            for (SkillMention mention : lexicon.mentions(statement.text().text())) {
                skills.add(mention.skill());
            }
        }
        understood = Topics.standard().understood(meanings);
    }

    /** The ends of a change count only as such, with the way they moved: see {@link Derivations}. */
    private static List<Quantity> unpaired(Statement statement) {
        return statement.quantities().stream()
                .filter(q -> q.range()
                        || statement.pairs().stream()
                                .filter(Derivations::moves)
                                .noneMatch(p -> p.from().from() == q.from() || p.to().from() == q.from()))
                .toList();
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
