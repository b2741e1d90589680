package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Which statement has to say which term, so that none is lost by picking: terms that only statements of jobs carry, each
 * given to the statement that carries most of them.
 */
final class MustSay {
    private final Dossier dossier;
    private final ToDoubleFunction<String> relevance;

    private MustSay(Dossier dossier, ToDoubleFunction<String> relevance) {
        this.dossier = dossier;
        this.relevance = relevance;
    }

    /** The names of the terms, by entry. */
    static Map<String, List<String>> perRole(Dossier dossier, Retrieval retrieval) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (Entry role : dossier.roles()) terms.put(role.id(), new ArrayList<>());
        new MustSay(dossier, retrieval::of)
                .statements(retrieval.trim())
                .forEach((statement, asks) -> terms.computeIfAbsent(
                                String.valueOf(statement.entryId()), id -> new ArrayList<>())
                        .addAll(asks.stream().map(Ask::name).toList()));
        return terms;
    }

    /** What the terms weigh that nothing but a statement says, by its id. */
    static Map<String, Double> weights(Dossier dossier, Map<String, Double> relevance, int trim) {
        Map<String, Double> weights = new LinkedHashMap<>();
        new MustSay(dossier, id -> relevance.getOrDefault(id, 0.0))
                .statements(trim)
                .forEach((statement, asks) -> weights.put(
                        statement.id(), asks.stream().mapToDouble(Ask::weight).sum()));
        return weights;
    }

    private Map<Proof, List<Ask>> statements(int trim) {
        Sayings elsewhere = new Sayings(ResumeText.lines(besideJobs(OtherSections.of(dossier, trim))).stream()
                .map(dossier::read)
                .toList());
        List<Ask> open = new ArrayList<>(
                dossier.asks().stream().filter(ask -> !elsewhere.says(ask)).toList());
        List<Proof> statements = new ArrayList<>();
        for (Entry role : dossier.roles()) statements.addAll(dossier.statementsOf(role.id()));
        Map<Proof, List<Ask>> found = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Proof best = statements.stream()
                    .max(Comparator.comparingDouble(proof -> worth(proof, open)))
                    .orElse(null);
            if (best == null || says(best, open).isEmpty()) break;
            found.put(best, says(best, open));
            open.removeAll(says(best, open));
            statements.remove(best);
        }
        return found;
    }

    private double worth(Proof proof, List<Ask> open) {
        double weight = says(proof, open).stream().mapToDouble(Ask::weight).sum();
        return weight == 0 ? -1 : weight + 0.5 * relevance.applyAsDouble(proof.id());
    }

    private static List<Ask> says(Proof proof, List<Ask> asks) {
        return asks.stream().filter(proof.line()::says).toList();
    }

    private static JsonResume besideJobs(JsonResume r) {
        return new JsonResume(
                r.schema(),
                JsonResume.Basics.EMPTY,
                List.of(),
                r.volunteer(),
                r.education(),
                r.awards(),
                r.certificates(),
                r.publications(),
                List.of(),
                r.languages(),
                r.interests(),
                r.references(),
                r.projects(),
                Map.of());
    }
}
