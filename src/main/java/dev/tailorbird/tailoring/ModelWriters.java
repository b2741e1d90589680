package dev.tailorbird.tailoring;

/** The writing tasks as a model does them. Each may throw {@link dev.tailorbird.ai.AnswerRefused}. */
public interface ModelWriters {
    BulletAnswer bullets(BulletRequest request);

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
