package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Tenure;
import dev.tailorbird.skills.SkillLexicon;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A session's input made ready for reading: the roles in order, every fact by id, every term asked for. */
final class Dossier {
    private final TailoringInput input;
    private final Tenure tenure;
    private final SkillLexicon lexicon;
    private final List<Entry> roles;
    private final Map<String, Proof> proofs;
    private final List<Ask> asks;
    private final Sayings evidence;
    /** The jobs and projects, by id. */
    private final Set<String> used = new HashSet<>();
    /** What the person wrote of themselves, a skill that they confirmed say, by id. */
    private final Set<String> ownWord = new HashSet<>();

    private Dossier(
            TailoringInput input, Tenure tenure, SkillLexicon lexicon, List<Entry> roles, Map<String, Proof> proofs) {
        this.input = input;
        this.tenure = tenure;
        this.lexicon = lexicon;
        this.roles = roles;
        this.proofs = proofs;
        for (Entry entry : input.career().entries())
            if (entry.type() == Entry.Type.WORK || entry.type() == Entry.Type.PROJECT) used.add(entry.id());
        for (Evidence item : input.career().evidence())
            if (item.source() == Evidence.Source.MANUAL && item.entryId() == null) ownWord.add(item.id());
        asks = Asks.of(input, lexicon);
        evidence = new Sayings(proofs.values().stream().map(Proof::line).toList());
    }

    static Dossier of(TailoringInput input, String asOf, SkillLexicon lexicon) {
        Tenure tenure = new Tenure(asOf);
        List<Entry> roles = tenure.newestFirst(input.career().entries().stream()
                .filter(entry -> entry.type() == Entry.Type.WORK)
                .toList());
        return new Dossier(input, tenure, lexicon, roles, new Proofs(lexicon, tenure).of(input, roles));
    }

    TailoringInput input() {
        return input;
    }

    SkillLexicon lexicon() {
        return lexicon;
    }

    Tenure tenure() {
        return tenure;
    }

    /** The jobs, newest first; each of them stays on the resume. */
    List<Entry> roles() {
        return roles;
    }

    Collection<Proof> proofs() {
        return proofs.values();
    }

    @Nullable
    Proof proof(String id) {
        return proofs.get(id);
    }

    /** Those of the ids that exist. */
    List<Proof> proofs(List<String> ids) {
        return ids.stream().map(proofs::get).filter(Objects::nonNull).toList();
    }

    /** The person's own statements about an entry, in their order. */
    List<Proof> statementsOf(String entryId) {
        return proofs.values().stream()
                .filter(proof -> proof.statement() && entryId.equals(proof.entryId()))
                .toList();
    }

    List<Ask> asks() {
        return asks;
    }

    /** Whether any evidence says the term. */
    boolean has(Ask ask) {
        return evidence.says(ask);
    }

    /** The facts that say the term, the person's own statements about jobs first. */
    List<Proof> saying(Ask ask) {
        List<Proof> found =
                proofs.values().stream().filter(proof -> proof.line().says(ask)).toList();
        return Lists.concat(
                found.stream().filter(Proof::statement).toList(),
                found.stream().filter(proof -> !proof.statement()).toList());
    }

    /**
     * A statement about a job or project that names the skill itself, or what the person said of themselves by hand: a course
     * or a club is no use of it.
     */
    Optional<Proof> inUse(Ask ask) {
        return saying(ask).stream()
                .filter(proof -> proof.statement() && used.contains(String.valueOf(proof.entryId()))
                        || ownWord.contains(proof.id()))
                .filter(proof -> new SkillName(this).writtenIn(proof.text(), ask) != null)
                .findFirst();
    }

    Sayings.Line read(String text) {
        return Sayings.Line.of(text, lexicon);
    }

    /** The terms asked for that a text says, most important first. */
    List<String> askedIn(String text) {
        Sayings.Line line = read(text);
        return asks.stream().filter(line::says).map(Ask::name).toList();
    }

    /** Facts by id, in a map of its own order, for the result. */
    Map<String, TailoringResult.Proof> shown(Collection<String> ids) {
        Map<String, TailoringResult.Proof> shown = new LinkedHashMap<>();
        for (Proof proof : proofs.values()) if (ids.contains(proof.id())) shown.put(proof.id(), proof.shown());
        return shown;
    }
}
