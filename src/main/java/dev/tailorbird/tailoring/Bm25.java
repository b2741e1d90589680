package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Ranks short texts by the words they share with a query; rare words count more. */
final class Bm25 {
    private static final double K = 1.2;
    private static final double B = 0.5;

    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final double meanLength;

    Bm25(List<List<String>> stems) {
        long total = 0;
        for (List<String> words : stems) {
            Map<String, Integer> counts = new HashMap<>();
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            counts.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
            texts.add(counts);
            lengths.add(words.size());
            total += words.size();
        }
        meanLength = stems.isEmpty() ? 1 : Math.max(1.0, (double) total / stems.size());
    }

    /** For each text 0 to 1: its share of the score that a text with all the query's words would have. */
    double[] scores(List<String> query) {
        double[] scores = new double[texts.size()];
        double most = 0;
        for (String word : new LinkedHashSet<>(query)) {
            double weight = rarity(word);
            most += weight;
            if (!spread.containsKey(word)) continue;
            for (int i = 0; i < scores.length; i++) scores[i] += weight * weightIn(i, word);
        }
        for (int i = 0; i < scores.length; i++) scores[i] = most == 0 ? 0 : Math.min(1, scores[i] / most);
        return scores;
    }

    private double weightIn(int text, String word) {
        int count = texts.get(text).getOrDefault(word, 0);
        if (count == 0) return 0;
        return count * (K + 1) / (count + K * (1 - B + B * lengths.get(text) / meanLength));
    }

    private double rarity(String word) {
        int n = spread.getOrDefault(word, 0);
        return Math.log(1 + (texts.size() - n + 0.5) / (n + 0.5));
    }
}
