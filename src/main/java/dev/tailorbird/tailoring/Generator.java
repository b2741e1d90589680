package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Tenure;
import dev.tailorbird.posting.PostingAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asks the writers for the parts of a draft: a few roles at a time, then skills, then the summary. */
final class Generator {
    /** Two roles share a prompt's instructions, and neither suffers for it; see docs/benchmarks.md. */
    private static final int ROLES_AT_ONCE = 2;

    private static final int MOST_KEYWORDS = 8;
    /** For a summary that has room for one. */
    private static final int ACHIEVEMENTS = 4;

    private static final int MOST_SKILLS_ONE_PAGE = 24;
    private static final int MOST_SKILLS = 40;

    private final Dossier dossier;
    private final Retrieval retrieval;
    private final Writers writers;

    Generator(Dossier dossier, Retrieval retrieval, Writers writers) {
        this.dossier = dossier;
        this.retrieval = retrieval;
        this.writers = writers;
    }

    int parts() {
        return groups() + 2;
    }

    /** Those of {@link #roles} that hold roles. */
    int groups() {
        return groups(dossier.roles().size());
    }

    static int groups(int roles) {
        return (roles + ROLES_AT_ONCE - 1) / ROLES_AT_ONCE;
    }

    /** The roles of a part, newest first; none for the parts behind them. */
    List<Entry> roles(int part) {
        List<Entry> all = dossier.roles();
        return all.subList(
                Math.min(all.size(), part * ROLES_AT_ONCE), Math.min(all.size(), (part + 1) * ROLES_AT_ONCE));
    }

    Draft write(TailoringState state, Run run) {
        int part = state.part();
        if (part < groups()) return writeRoles(state, roles(part), run);
        if (part == groups()) return writeSkills(state, run);
        if (!dossier.input().parameters().prints("summary")) return state.draft();
        Answer<SummaryAnswer> answer = run.of(writers.summary(), summaryRequest(state.feedback(), List.of()));
        return state.draft().withSummary(sentences(answer.value().clauses(), answer.engine()));
    }

    private Draft writeRoles(TailoringState state, List<Entry> roles, Run run) {
        Draft draft = state.draft();
        List<BulletRequest> requests = new ArrayList<>();
        for (Entry role : roles) {
            draft = draft.withRole(new Draft.Role(role.id(), List.of()));
            BulletRequest request = bulletRequest(role, state.mustSay(), state.feedback(), List.of(), room(role));
            if (!request.statements().isEmpty() && request.bullets() > 0) requests.add(request);
        }
        if (requests.isEmpty()) return draft;
        Answer<BulletAnswer> answer = run.of(writers.bullets(), requests);
        for (Entry role : roles) draft = draft.withRole(new Draft.Role(role.id(), bulletsOf(role, answer)));
        return draft;
    }

    private List<Draft.Sentence> bulletsOf(Entry role, Answer<BulletAnswer> answer) {
        List<Draft.Sentence> bullets = sentences(answer.value().bullets(), answer.engine()).stream()
                .filter(bullet -> dossier.proofs(bullet.evidence()).stream()
                        .findFirst()
                        .map(proof -> role.id().equals(proof.entryId()))
                        .orElse(false))
                .toList();
        return answer.local()
                ? bullets
                : bullets.stream()
                        .sorted(Comparator.comparingDouble(this::worth).reversed())
                        .toList();
    }

    private double worth(Draft.Sentence bullet) {
        return bullet.evidence().stream().mapToDouble(retrieval::of).max().orElse(0);
    }

    private int room(Entry role) {
        return retrieval.room().getOrDefault(role.id(), 0);
    }

    private Draft writeSkills(TailoringState state, Run run) {
        SkillsRequest request = new SkillsRequest(Skills.of(dossier), mostSkills(), state.feedback());
        if (request.skills().isEmpty()) return state.draft();
        Answer<SkillsAnswer> answer = run.of(writers.skills(), request);
        return state.draft().withSkills(answer.value().categories(), answer.engine());
    }

    private int mostSkills() {
        return dossier.input().parameters().pages() == 1 ? MOST_SKILLS_ONE_PAGE : MOST_SKILLS;
    }

    static List<Draft.Sentence> sentences(List<Written> written, String engine) {
        return written.stream().map(one -> Draft.Sentence.of(one, engine)).toList();
    }

    BulletRequest bulletRequest(
            Entry role, List<String> mustSay, List<String> feedback, List<Refused> refused, int bullets) {
        List<String> wanted =
                Lists.joined(mustSay, MustSay.perRole(dossier, retrieval).getOrDefault(role.id(), List.of()));
        List<BulletRequest.Statement> statements = only(refused, statements(role, wanted));
        Set<String> said = new TreeSet<>();
        statements.forEach(statement -> said.addAll(statement.says()));
        List<String> keywords = dossier.asks().stream()
                .map(Ask::name)
                .filter(said::contains)
                .limit(MOST_KEYWORDS)
                .toList();
        PostingAnalysis posting = dossier.input().posting();
        return new BulletRequest(
                new BulletRequest.Role(role.organisation(), role.title(), Tenure.words(role), role.current()),
                statements,
                keywords,
                wanted.stream().filter(said::contains).toList(),
                bullets,
                stretch(),
                Roles.asked(posting),
                Tone.of(dossier.input().parameters(), posting),
                dossier.input().parameters().values(),
                feedback,
                refused);
    }

    /** A sentence that is written again needs no more than what it rested on. */
    private static List<BulletRequest.Statement> only(List<Refused> refused, List<BulletRequest.Statement> statements) {
        List<BulletRequest.Statement> named = statements.stream()
                .filter(statement ->
                        refused.stream().anyMatch(one -> one.evidence().contains(statement.id())))
                .toList();
        return named.isEmpty() ? statements : named;
    }

    /** The most relevant statements of a role, two more than there is room for, and those that must be said. */
    private List<BulletRequest.Statement> statements(Entry role, List<String> mustSay) {
        List<BulletRequest.Statement> all = dossier.statementsOf(role.id()).stream()
                .map(proof ->
                        new BulletRequest.Statement(proof.id(), proof.text(), retrieval.of(proof.id()), said(proof)))
                .sorted(Comparator.comparingDouble(BulletRequest.Statement::relevance)
                        .reversed())
                .toList();
        int most = room(role) + 2;
        List<BulletRequest.Statement> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            if (i < most || all.get(i).says().stream().anyMatch(mustSay::contains)) chosen.add(all.get(i));
        return chosen;
    }

    private List<String> said(Proof proof) {
        return dossier.asks().stream().filter(proof.line()::says).map(Ask::name).toList();
    }

    SummaryRequest summaryRequest(List<String> feedback, List<Refused> refused) {
        PostingAnalysis posting = dossier.input().posting();
        List<SummaryRequest.Fact> facts = new SummaryFacts(dossier, retrieval, ACHIEVEMENTS).gather();
        StringBuilder all = new StringBuilder();
        facts.forEach(fact -> all.append(fact.text()).append('\n'));
        return new SummaryRequest(
                Roles.asked(posting),
                posting.domain(),
                Tone.of(dossier.input().parameters(), posting),
                dossier.input().parameters().values(),
                facts,
                Lists.first(MOST_KEYWORDS, dossier.askedIn(all.toString())),
                stretch(),
                feedback,
                refused);
    }

    /** What is only implied waits for the person's yes, which a session does not have yet. */
    private int stretch() {
        return Math.min(2, dossier.input().parameters().stretch());
    }
}
