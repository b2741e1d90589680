package dev.tailorbird.tailoring;

import dev.tailorbird.ai.AnswerRefused;
import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.ai.UntrustedText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The writing tasks over the declarative services: a request becomes a short prompt, an answer the tasks' record. */
@Singleton
public class AiWriters implements ModelWriters {
    private static final String VERSION = "2";
    private static final int MOST_ISSUES = 5;
    private static final String VALUES = "company values, for the wording only";

    private final BulletWriter bullets;
    private final BulletMender mender;
    private final SkillsWriter skills;
    private final SummaryWriter summary;
    private final CoverLetterWriter letters;
    private final FactAuditor auditor;
    private final ResumeCritic critic;

    @Inject
    AiWriters(
            BulletWriter bullets,
            BulletMender mender,
            SkillsWriter skills,
            SummaryWriter summary,
            CoverLetterWriter letters,
            FactAuditor auditor,
            ResumeCritic critic) {
        this.bullets = bullets;
        this.mender = mender;
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
                PlainServices.create(BulletMender.class, model),
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
    public BulletAnswer bullets(List<BulletRequest> roles) {
        BulletRequest first = roles.get(0);
        if (!first.refused().isEmpty()) return mended(first);
        References references = new References();
        Prompt prompt = new Prompt()
                .line("posting", first.targetRole())
                .line("tone", tone(first.register()))
                .line(VALUES, first.values())
                .lines("improve", first.feedback());
        List<String> most = new ArrayList<>();
        for (BulletRequest request : roles) {
            prompt.line("role", words(request.role()))
                    .line("must say", request.mustSay())
                    .line(
                            "keywords",
                            request.keywords().stream()
                                    .filter(term -> !request.mustSay().contains(term))
                                    .toList())
                    .lines("statements", statements(request, references));
            most.add(String.valueOf(request.bullets()));
        }
        return new BulletAnswer(
                references.back(bullets.write(String.join(" and ", most), allowed(first.stretch()), prompt.fenced())
                        .written()));
    }

    private BulletAnswer mended(BulletRequest request) {
        References references = new References();
        List<String> statements = statements(request, references);
        String prompt = new Prompt()
                .refused(request.refused().stream().map(references::of).toList())
                .lines("statements", statements)
                .fenced();
        return new BulletAnswer(references.back(mender.write(prompt).written()));
    }

    private static List<String> statements(BulletRequest request, References references) {
        return request.statements().stream()
                .map(one -> references.of(one.id()) + " " + one.text())
                .toList();
    }

    /** How far a wording may go; the guard tells afterwards how far it went. */
    private static String allowed(int stretch) {
        return switch (stretch) {
            case 0 -> "Keep the person's wording.";
            case 1 -> "Rephrase freely.";
            default -> "Rephrase freely, also with a neighbouring term for the same thing.";
        };
    }

    private static @Nullable String tone(String register) {
        return register.equals("unknown") ? null : register;
    }

    private static String words(BulletRequest.Role role) {
        return (role.title() == null ? "" : role.title() + ", ") + role.organisation() + ", " + role.dates()
                + (role.current() ? " (current)" : "");
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
        References references = new References();
        String prompt = new Prompt()
                .line("posting", request.targetRole())
                .line("field", request.domain())
                .line("tone", tone(request.register()))
                .line(VALUES, request.values())
                .line("keywords", request.keywords())
                .lines("improve", request.feedback())
                .refused(request.refused().stream().map(references::of).toList())
                .lines("facts", facts(request.facts(), references))
                .fenced();
        return new SummaryAnswer(references.back(
                summary.write(allowed(request.stretch()), prompt).written()));
    }

    @Override
    public LetterAnswer letter(LetterRequest request) {
        References references = new References();
        String prompt = new Prompt()
                .line("posting", request.targetRole())
                .line("tone", tone(request.register()))
                .line(VALUES, request.values())
                .line("keywords", request.keywords())
                .refused(request.refused().stream().map(references::of).toList())
                .lines("facts", facts(request.facts(), references))
                .fenced();
        return new LetterAnswer(references.back(
                letters.write(allowed(request.stretch()), prompt).written()));
    }

    /** A skill that stands in a statement which is told whole needs no line of its own. */
    private static List<String> facts(List<SummaryRequest.Fact> facts, References references) {
        Set<String> told = facts.stream()
                .filter(fact -> fact.kind() == SummaryRequest.Kind.ACHIEVEMENT)
                .map(SummaryRequest.Fact::id)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact.kind() != SummaryRequest.Kind.SKILL || !told.contains(fact.id()))
                .map(fact -> fact(fact, references))
                .toList();
    }

    private static String fact(SummaryRequest.Fact fact, References references) {
        return references.of(fact.id()) + " " + fact.kind().name().toLowerCase(Locale.ROOT) + " " + fact.label()
                + (fact.place() == null ? "" : " (" + fact.place() + ")");
    }

    @Override
    public AuditAnswer audit(AuditRequest request) {
        Audit audit = auditor.check(new Prompt()
                .line("sentence", request.sentence())
                .lines("statements", request.evidence())
                .fenced());
        if (audit.supported() == null) throw new AnswerRefused("supported is missing");
        return new AuditAnswer(audit.supported());
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
