package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person would send without tailoring: their own words in their own order, set in the same template and pages. Where
 * there is no room for everything, later statements and older jobs give way, whatever the posting asks for.
 */
final class Untailored {
    private Untailored() {}

    static JsonResume of(Dossier dossier) {
        PageBudget.Plan plan = PageBudget.untailored(dossier);
        JsonResume own =
                ChosenSections.of(dossier.input().resume(), dossier.input().parameters());
        List<Draft.Role> roles = new ArrayList<>();
        for (Entry role : dossier.roles())
            roles.add(new Draft.Role(
                    role.id(),
                    Lists.first(plan.room().getOrDefault(role.id(), 0), dossier.statementsOf(role.id())).stream()
                            .map(Untailored::verbatim)
                            .toList()));
        List<SkillsAnswer.Category> skills = own.skills().stream()
                .map(skill -> new SkillsAnswer.Category(skill.name() == null ? "" : skill.name(), skill.keywords()))
                .toList();
        Draft draft = new Draft(roles, skills, "local", List.of());
        return new Assembler(dossier, new Trim(text -> 0, plan.trim()).apply(own)).assemble(draft);
    }

    private static Draft.Sentence verbatim(Proof statement) {
        return Draft.Sentence.of(new Written(statement.text(), List.of(statement.id()), 0), "local");
    }
}
