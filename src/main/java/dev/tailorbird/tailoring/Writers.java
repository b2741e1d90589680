package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Task;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The writing tasks, each with its local function and, where a model is configured, the model's. */
public record Writers(
        Task<List<BulletRequest>, BulletAnswer> bullets,
        Task<SkillsRequest, SkillsAnswer> skills,
        Task<SummaryRequest, SummaryAnswer> summary,
        Task<LetterRequest, LetterAnswer> letter,
        Task<AuditRequest, AuditAnswer> audit,
        Task<EvaluationRequest, EvaluationAnswer> evaluate) {

    /** Rules only. */
    public static Writers local(SkillLexicon lexicon) {
        return of(lexicon, null);
    }

    /** @param model null when none is configured */
    public static Writers of(SkillLexicon lexicon, @Nullable ModelWriters model) {
        LocalBullets bullets = new LocalBullets(lexicon);
        String version = model == null ? "1" : model.promptVersion();
        return new Writers(
                new Task<>(
                        "write-bullets",
                        version,
                        orNull(model, ModelWriters::bullets),
                        roles -> new BulletAnswer(roles.stream()
                                .flatMap(role -> bullets.write(role).bullets().stream())
                                .toList()),
                        AnswerChecks::bullets),
                new Task<>(
                                "write-skills",
                                version,
                                orNull(model, ModelWriters::skills),
                                LocalSkills::write,
                                AnswerChecks::skills)
                        .modelOnlyFor(LocalSkills::wantsGrouping),
                new Task<>(
                        "write-summary",
                        version,
                        orNull(model, ModelWriters::summary),
                        LocalSummary::write,
                        AnswerChecks::summary),
                new Task<>(
                        "write-letter",
                        version,
                        orNull(model, ModelWriters::letter),
                        LocalLetter::write,
                        AnswerChecks::letter),
                new Task<>(
                        "audit-bullet",
                        version,
                        orNull(model, ModelWriters::audit),
                        LocalAudit::audit,
                        AnswerChecks::none),
                new Task<>(
                        "evaluate-resume",
                        version,
                        orNull(model, ModelWriters::evaluate),
                        LocalCritic::issues,
                        AnswerChecks::issues));
    }

    private static <I, O> @Nullable Function<I, O> orNull(@Nullable ModelWriters model, ModelFunction<I, O> function) {
        return model == null ? null : input -> function.apply(model, input);
    }

    private interface ModelFunction<I, O> {
        O apply(ModelWriters model, I input);
    }
}
