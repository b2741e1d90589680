package dev.tailorbird.tailoring;

import java.util.List;

/** The writing tasks as a model does them. Each may throw {@link dev.tailorbird.ai.AnswerRefused}. */
public interface ModelWriters {
    /** @param roles one or more; each bullet belongs to the role whose statements it names */
    BulletAnswer bullets(List<BulletRequest> roles);

    SkillsAnswer skills(SkillsRequest request);

    SummaryAnswer summary(SummaryRequest request);

    LetterAnswer letter(LetterRequest request);

    AuditAnswer audit(AuditRequest request);

    EvaluationAnswer evaluate(EvaluationRequest request);

    /** Changes whenever a prompt changes. */
    default String promptVersion() {
        return "1";
    }
}
