package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.experience.Entry;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How early the bullets that matter come: nDCG of the first five of each job, mean over the jobs that have a choice. What a
 * statement is worth is how near in meaning it comes to the requirement that it answers best, by vectors alone; the
 * local writer orders by skills and words and asks vectors only where those say nothing.
 */
final class OrderMeasure {
    private static final int FIRST = 5;
    /** Below this cosine two sentences have nothing to do with each other. */
    private static final double UNRELATED = 0.25;

    private final Embedder embedder;
    private final Map<String, float[]> vectors = new HashMap<>();

    OrderMeasure(Embedder embedder) {
        this.embedder = embedder;
    }

    /** @param printed by entry id, the statements in the order that they are printed in */
    double of(Dossier dossier, Map<String, List<Proof>> printed) {
        List<Requirement> asked = dossier.input().posting().requirements();
        List<Double> roles = new ArrayList<>();
        for (Entry role : dossier.roles()) {
            List<Proof> all = dossier.statementsOf(role.id());
            List<Double> gains = printed.getOrDefault(role.id(), List.of()).stream()
                    .map(one -> gain(one, asked))
                    .toList();
            List<Double> best = all.stream()
                    .map(one -> gain(one, asked))
                    .sorted(Comparator.reverseOrder())
                    .limit(gains.size())
                    .toList();
            if (all.size() > 1 && discounted(best) > 0) roles.add(discounted(gains) / discounted(best));
        }
        return roles.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }

    private double gain(Proof statement, List<Requirement> asked) {
        return asked.stream()
                .mapToDouble(requirement -> requirement.relevance()
                        * Math.max(
                                0,
                                Embedder.similarity(vector(statement.text()), vector(requirement.text())) - UNRELATED))
                .max()
                .orElse(0);
    }

    private float[] vector(String text) {
        return vectors.computeIfAbsent(
                text, missing -> embedder.embed(List.of(missing)).orElseThrow().get(0));
    }

    private static double discounted(List<Double> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(FIRST, gains.size()); i++) sum += gains.get(i) / Math.log(i + 2);
        return sum;
    }
}
