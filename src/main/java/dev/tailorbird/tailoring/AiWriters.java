package dev.tailorbird.tailoring;

import dev.tailorbird.ai.AnswerRefused;
import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.ai.UntrustedText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The writing tasks over the declarative services: a request becomes a short prompt, an answer the tasks' record. */
@Singleton
public class AiWriters implements ModelWriters {
    private static final String VERSION = "1";
    private static final int MOST_ISSUES = 5;

    private final BulletWriter bullets;
    private final SkillsWriter skills;
    private final SummaryWriter summary;
    private final CoverLetterWriter letters;
    private final FactAuditor auditor;
    private final ResumeCritic critic;

    @Inject
    AiWriters(
            BulletWriter bullets,
            SkillsWriter skills,
            SummaryWriter summary,
            CoverLetterWriter letters,
            FactAuditor auditor,
            ResumeCritic critic) {
        this.bullets = bullets;
        this.skills = skills;
        this.summary = summary;
        this.letters = letters;
        this.auditor = auditor;
        this.critic = critic;
    }

    /** Without a container. */
    public static AiWriters plain(RoutingModel model) {
        return new AiWriters(
                PlainServices.create(BulletWriter.class, model),
                PlainServices.create(SkillsWriter.class, model),
                PlainServices.create(SummaryWriter.class, model),
                PlainServices.create(CoverLetterWriter.class, model),
                PlainServices.create(FactAuditor.class, model),
                PlainServices.create(ResumeCritic.class, model));
    }

    @Override
    public String promptVersion() {
        return VERSION;
    }

    @Override
    public BulletAnswer bullets(BulletRequest request) {
        BulletRequest.Role role = request.role();
        String prompt = new Prompt()
                .line(
                        "role",
                        (role.title() == null ? "" : role.title() + ", ") + role.organisation() + ", " + role.dates()
                                + (role.current() ? " (current)" : ""))
                .line("posting", request.targetRole())
                .line("tone", request.register())
                .line("keywords", request.keywords())
                .line("say if a statement carries it", request.mustSay())
                .lines("improve", request.feedback())
                .refused(request.refused())
                .lines(
                        "statements",
                        request.statements().stream()
                                .map(one -> one.id() + " " + one.text())
                                .toList())
                .fenced();
        return new BulletAnswer(
                bullets.write(request.bullets(), request.stretch(), prompt).written());
    }

    @Override
    public SkillsAnswer skills(SkillsRequest request) {
        String prompt = new Prompt()
                .lines("improve", request.feedback())
                .lines(
                        "skills",
                        request.skills().stream()
                                .map(one -> one.name() + " (" + one.category()
                                        + (one.asked().equals("no") ? "" : ", " + one.asked()) + ")")
                                .toList())
                .fenced();
        return skills.order(request.most(), prompt).within(request);
    }

    @Override
    public SummaryAnswer summary(SummaryRequest request) {
        String prompt = new Prompt()
                .line("posting", request.targetRole())
                .line("field", request.domain())
                .line("tone", request.register())
                .line("keywords", request.keywords())
                .lines("improve", request.feedback())
                .refused(request.refused())
                .lines("facts", request.facts().stream().map(AiWriters::fact).toList())
                .fenced();
        return new SummaryAnswer(summary.write(request.stretch(), prompt).written());
    }

    @Override
    public LetterAnswer letter(LetterRequest request) {
        String prompt = new Prompt()
                .line("posting", request.targetRole())
                .line("tone", request.register())
                .line("keywords", request.keywords())
                .refused(request.refused())
                .lines("facts", request.facts().stream().map(AiWriters::fact).toList())
                .fenced();
        return new LetterAnswer(letters.write(request.stretch(), prompt).written());
    }

    private static String fact(SummaryRequest.Fact fact) {
        String text = fact.text().equals(fact.label()) ? "" : ": " + fact.text();
        return fact.id() + " " + fact.kind().name().toLowerCase(Locale.ROOT) + " " + fact.label() + text
                + (fact.place() == null ? "" : " (" + fact.place() + ")");
    }

    @Override
    public AuditAnswer audit(AuditRequest request) {
        Audit audit = auditor.check(new Prompt()
                .line("sentence", request.sentence())
                .lines("statements", request.evidence())
                .fenced());
        if (audit.supported() == null) throw new AnswerRefused("supported is missing");
        String reason = audit.reason() == null ? "" : line(audit.reason());
        return new AuditAnswer(audit.supported(), reason);
    }

    @Override
    public EvaluationAnswer evaluate(EvaluationRequest request) {
        Critique critique = critic.judge(new Prompt()
                .line("posting", request.targetRole())
                .lines("wants", request.keyRequirements())
                .line("unsaid", request.unsaid())
                .line("missing", request.missing())
                .lines("known issues", request.issues())
                .line("draft", "\n" + request.draft())
                .fenced());
        if (critique.issues() == null) throw new AnswerRefused("issues is missing");
        List<String> issues = critique.issues().stream()
                .filter(Objects::nonNull)
                .map(AiWriters::line)
                .filter(issue -> !issue.isEmpty())
                .limit(MOST_ISSUES)
                .toList();
        return new EvaluationAnswer(issues);
    }

    private static String line(String text) {
        return UntrustedText.clean(text).replaceAll("\\s+", " ").strip();
    }
}
