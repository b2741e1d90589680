package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.List;

/** The resume as far as it is written, part by part: the roles newest first, then skills, then summary. */
record Draft(List<Role> roles, List<SkillsAnswer.Category> skills, String skillsEngine, List<Sentence> summary) {
    static final Draft EMPTY = new Draft(List.of(), List.of(), "local", List.of());

    Draft {
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
        summary = List.copyOf(summary);
    }

    record Role(String entryId, List<Sentence> bullets) {
        Role {
            bullets = List.copyOf(bullets);
        }
    }

    /** @param status passed, regenerated or original */
    record Sentence(
            String text,
            List<String> evidence,
            int stretch,
            String engine,
            String status,
            List<TailoringResult.Finding> findings) {
        Sentence {
            evidence = List.copyOf(evidence);
            findings = List.copyOf(findings);
        }

        Sentence stretched(int level) {
            return new Sentence(text, evidence, level, engine, status, findings);
        }

        static Sentence of(Written written, String engine) {
            return new Sentence(
                    written.text().strip(), written.evidence(), written.stretch(), engine, "passed", List.of());
        }
    }

    Draft withRole(Role role) {
        List<Role> changed = new ArrayList<>(roles);
        changed.removeIf(other -> other.entryId().equals(role.entryId()));
        int at = indexOf(role.entryId());
        changed.add(at < 0 ? changed.size() : at, role);
        return new Draft(changed, skills, skillsEngine, summary);
    }

    Draft withSkills(List<SkillsAnswer.Category> changed, String engine) {
        return new Draft(roles, changed, engine, summary);
    }

    Draft withSummary(List<Sentence> changed) {
        return new Draft(roles, skills, skillsEngine, changed);
    }

    private int indexOf(String entryId) {
        for (int i = 0; i < roles.size(); i++) if (roles.get(i).entryId().equals(entryId)) return i;
        return -1;
    }
}
