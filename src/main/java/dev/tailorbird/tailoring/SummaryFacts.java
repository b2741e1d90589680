package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.tailoring.SummaryRequest.Fact;
import dev.tailorbird.tailoring.SummaryRequest.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a summary may say for this posting, each fact with the evidence it rests on. */
final class SummaryFacts {
    private static final int MOST_SKILLS = 6;
    private static final Pattern YEARS = Pattern.compile("\\d\\+? years?\\b");
    /** No resume's voice. */
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|I'm|I've|my|me)\\b");

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern BEGINNER = Pattern.compile(
            "(?i)\\b(?:intern|internship|trainee|apprentice|junior|student|praktikant\\w*|stagiaire)\\b");

    private final Dossier dossier;
    private final Retrieval retrieval;
    private final int achievements;

    /** @param achievements how many statements with results there may be among them */
    SummaryFacts(Dossier dossier, Retrieval retrieval, int achievements) {
        this.dossier = dossier;
        this.retrieval = retrieval;
        this.achievements = achievements;
    }

    List<Fact> gather() {
        List<Fact> facts = new ArrayList<>();
        addTitle(facts);
        addYears(facts);
        addDomain(facts);
        addSkills(facts);
        addAchievements(facts);
        addOwn(facts);
        addDegree(facts);
        return facts;
    }

    /** The last title held; the person's own headline when it is closer to the role asked for. */
    private void addTitle(List<Fact> facts) {
        Entry last = dossier.roles().isEmpty() ? null : dossier.roles().get(0);
        String title = last == null ? null : last.title();
        String headline = dossier.input().resume().basics().label();
        Proof said = proofOf("resume:/basics/label", headline);
        boolean closer = said != null && (title == null || likeness(headline) > likeness(title));
        if (closer && said != null && headline != null) facts.add(fact(said, Kind.TITLE, headline));
        Proof line = last == null ? null : dossier.proof(Proofs.line(last.id()));
        if (closer || line == null || title == null) return;
        facts.add(fact(line, Kind.TITLE, title));
        addFormerTitle(facts, title);
    }

    /** An earlier title that names more of the role asked for than the last one does. */
    private void addFormerTitle(List<Fact> facts, String last) {
        Set<String> asked = new HashSet<>(Stems.of(Roles.asked(dossier.input().posting())));
        asked.removeAll(Stems.of(last));
        dossier.roles().stream()
                .skip(1)
                .filter(role -> Stems.of(String.valueOf(role.title())).stream().anyMatch(asked::contains))
                .findFirst()
                .ifPresent(role -> {
                    Proof line = dossier.proof(Proofs.line(role.id()));
                    String title = role.title();
                    if (line != null && title != null) facts.add(fact(line, Kind.TITLE, title));
                });
    }

    private @Nullable Proof proofOf(String id, @Nullable String text) {
        Proof byId = dossier.proof(id);
        if (byId != null || text == null) return byId;
        return dossier.proofs().stream()
                .filter(proof -> proof.text().equals(text.strip()))
                .findFirst()
                .orElse(null);
    }

    private double likeness(@Nullable String title) {
        if (title == null) return 0;
        Set<String> asked = new HashSet<>(Stems.of(Roles.asked(dossier.input().posting())));
        List<String> words = Stems.of(title);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(asked::contains).count() / words.size();
    }

    /** A single year speaks against the person rather than for them. */
    private void addYears(List<Fact> facts) {
        Proof years = dossier.proof(Proofs.YEARS);
        if (years != null && !years.text().startsWith("1 "))
            facts.add(fact(years, Kind.YEARS, years.text().replaceFirst(" of work.*", "")));
    }

    private void addDomain(List<Fact> facts) {
        String domain = dossier.input().posting().domain();
        if (domain == null || domain.isBlank()) return;
        List<String> words = Stems.of(domain);
        dossier.proofs().stream()
                .filter(proof -> proof.entryId() != null && proof.statement())
                .filter(proof -> !words.isEmpty() && new HashSet<>(proof.stems()).containsAll(words))
                .findFirst()
                .ifPresent(proof -> facts.add(fact(proof, Kind.DOMAIN, domain)));
    }

    /** Skills asked for that a statement about a job or project shows in use; tools before fields of work. */
    private void addSkills(List<Fact> facts) {
        List<Ask> tools = new ArrayList<>();
        List<Ask> fields = new ArrayList<>();
        for (Ask ask : dossier.asks()) {
            String group = dossier.lexicon().find(ask.name()).map(Skill::group).orElse("");
            if (ask.skill().isEmpty() || group.equals("soft skills")) continue;
            (group.equals("domain skills") ? fields : tools).add(ask);
        }
        tools.removeIf(ask -> dossier.inUse(ask).isEmpty());
        Lists.concat(tools, tools.size() < 2 ? fields : List.of()).stream()
                .filter(ask -> dossier.inUse(ask).isPresent())
                .limit(MOST_SKILLS)
                .forEach(ask -> dossier.inUse(ask)
                        .ifPresent(proof ->
                                facts.add(fact(proof, Kind.SKILL, new SkillName(dossier).inSentence(ask, proof)))));
    }

    private void addAchievements(List<Fact> facts) {
        Set<String> jobs = new HashSet<>();
        dossier.roles().forEach(role -> jobs.add(role.id()));
        dossier.proofs().stream()
                .filter(proof -> proof.statement() && jobs.contains(String.valueOf(proof.entryId())))
                .filter(proof -> room(proof) != 1 || !isBullet(proof))
                .sorted(Comparator.comparingDouble((Proof proof) -> weight(proof))
                        .reversed())
                .limit(achievements)
                .forEach(proof -> facts.add(new Fact(
                        proof.id(),
                        Kind.ACHIEVEMENT,
                        proof.text(),
                        proof.text(),
                        organisation(proof),
                        retrieval.of(proof.id()))));
    }

    /**
     * What was done as a beginner says less of who somebody is now; so does what was long ago. What finds no room among the
     * bullets is not read twice; the only bullet of a job never is.
     */
    private double weight(Proof proof) {
        int place = roleOf(proof);
        String title =
                place < 0 ? "" : String.valueOf(dossier.roles().get(place).title());
        return retrieval.of(proof.id())
                + (FIGURE.matcher(proof.text()).find() ? 0.25 : 0)
                - (BEGINNER.matcher(title).find() ? 0.3 : 0)
                - (isBullet(proof) ? 0.15 : 0)
                - 0.05 * Math.max(0, place);
    }

    /** The place of a statement's job among the jobs, newest first; -1 for none. */
    private int roleOf(Proof proof) {
        List<String> ids = dossier.roles().stream().map(Entry::id).toList();
        return ids.indexOf(String.valueOf(proof.entryId()));
    }

    /** Will likely stand among the bullets of its job, too. */
    private boolean isBullet(Proof proof) {
        String job = String.valueOf(proof.entryId());
        long better = dossier.statementsOf(job).stream()
                .filter(other -> retrieval.of(other.id()) > retrieval.of(proof.id()))
                .count();
        return better < room(proof);
    }

    private int room(Proof proof) {
        return retrieval.room().getOrDefault(String.valueOf(proof.entryId()), 0);
    }

    private @Nullable String organisation(Proof proof) {
        return dossier.roles().stream()
                .filter(role -> role.id().equals(proof.entryId()))
                .map(Entry::organisation)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private void addOwn(List<Fact> facts) {
        String summary = dossier.input().resume().basics().summary();
        if (summary == null || summary.isBlank()) return;
        summary = Proofs.withoutMarkUp(summary);
        List<Fact> own = new ArrayList<>();
        for (String sentence : summary.split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
            Proof whole = holding(sentence);
            double weight = weightOfOwn(sentence);
            boolean opening = YEARS.matcher(sentence).find();
            boolean usable = !sentence.contains("://")
                    && !FIRST_PERSON.matcher(sentence).find()
                    && (weight > 0 || isOfWork(sentence));
            if (whole != null && usable && (!opening || weight >= 1))
                own.add(new Fact(whole.id(), opening ? Kind.OPENING : Kind.OWN, sentence, sentence, null, weight));
        }
        own.sort(Comparator.comparingDouble(Fact::relevance).reversed());
        facts.addAll(own);
    }

    /** Names a skill, a title held, the role asked for, or a figure; all else is no work ("hails from"). */
    private boolean isOfWork(String sentence) {
        if (!dossier.read(sentence).skills().isEmpty()
                || FIGURE.matcher(sentence).find()) return true;
        Set<String> words = new HashSet<>(Stems.of(sentence));
        return Stream.concat(
                        Stream.of(Roles.asked(dossier.input().posting())),
                        dossier.roles().stream().map(role -> String.valueOf(role.title())))
                .flatMap(title -> Stems.of(title).stream())
                .anyMatch(words::contains);
    }

    /** 1 when the sentence says a term of the posting that nothing else on the resume says. */
    private double weightOfOwn(String sentence) {
        Sayings.Line line = dossier.read(sentence);
        List<Ask> said = dossier.asks().stream().filter(line::says).toList();
        boolean only = said.stream().anyMatch(ask -> dossier.saying(ask).stream()
                .allMatch(proof -> proof.text().contains(sentence)));
        return only ? 1 : Math.min(0.9, said.size() / 6.0);
    }

    private @Nullable Proof holding(String sentence) {
        return dossier.proofs().stream()
                .filter(proof -> proof.text().contains(sentence.strip()))
                .findFirst()
                .orElse(null);
    }

    private void addDegree(List<Fact> facts) {
        dossier.input().resume().education().stream()
                .map(SummaryFacts::degree)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(degree -> dossier.proofs().stream()
                        .filter(proof -> proof.text().contains(degree))
                        .findFirst()
                        .ifPresent(proof -> facts.add(fact(proof, Kind.DEGREE, degree))));
    }

    private static @Nullable String degree(JsonResume.Education education) {
        String text = Proofs.join(", ", education.studyType(), education.area(), education.institution());
        return text.isEmpty() ? null : text;
    }

    private Fact fact(Proof proof, Kind kind, String label) {
        return new Fact(proof.id(), kind, label, proof.text(), null, retrieval.of(proof.id()));
    }
}
