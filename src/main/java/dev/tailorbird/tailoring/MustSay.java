package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which role has to say which term, so that none is lost by picking: terms that only statements of jobs carry, each given
 * to the statement that carries most of them.
 */
final class MustSay {
    private MustSay() {}

    static Map<String, List<String>> perRole(Dossier dossier, Retrieval retrieval) {
        Sayings elsewhere =
                new Sayings(ResumeText.lines(besideJobs(OtherSections.of(dossier, retrieval.trim()))).stream()
                        .map(dossier::read)
                        .toList());
        List<Ask> open = new ArrayList<>(
                dossier.asks().stream().filter(ask -> !elsewhere.says(ask)).toList());
        List<Proof> statements = new ArrayList<>();
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Entry role : dossier.roles()) {
            statements.addAll(dossier.statementsOf(role.id()));
            found.put(role.id(), new ArrayList<>());
        }
        while (!open.isEmpty()) {
            Proof best = statements.stream()
                    .max(Comparator.comparingDouble(proof -> worth(proof, open, retrieval)))
                    .orElse(null);
            if (best == null || says(best, open).isEmpty()) break;
            List<Ask> said = says(best, open);
            open.removeAll(said);
            statements.remove(best);
            found.computeIfAbsent(String.valueOf(best.entryId()), id -> new ArrayList<>())
                    .addAll(said.stream().map(Ask::name).toList());
        }
        return found;
    }

    private static double worth(Proof proof, List<Ask> open, Retrieval retrieval) {
        double weight = says(proof, open).stream().mapToDouble(Ask::weight).sum();
        return weight == 0 ? -1 : weight + 0.5 * retrieval.of(proof.id());
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
