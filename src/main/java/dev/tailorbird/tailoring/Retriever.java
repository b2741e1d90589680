package dev.tailorbird.tailoring;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ranks every fact against every requirement: by skills, by words, and by meaning only where those leave a requirement
 * without an answer, since comparing meanings is what costs time.
 */
final class Retriever {
    private static final int BEST_OVERALL = 25;
    /** A requirement whose best fact has at least this score needs no comparison of meanings. */
    private static final double DECIDED = 0.34;

    private static final int MOST_NEEDS_EMBEDDED = 10;
    private static final int MOST_FACTS_EMBEDDED = 60;
    /** Below this cosine two sentences have nothing to do with each other. */
    private static final double UNRELATED = 0.25;

    private final SkillLexicon lexicon;
    private final Embedder embedder;

    Retriever(SkillLexicon lexicon, Embedder embedder) {
        this.lexicon = lexicon;
        this.embedder = embedder;
    }

    Retrieval rank(Dossier dossier) {
        List<Proof> facts = List.copyOf(dossier.proofs());
        List<Need> asked = Need.of(dossier.input().posting(), lexicon);
        List<Need> needs = new ArrayList<>(asked);
        needs.addAll(Need.ofValues(dossier.input().parameters().values(), lexicon));
        double[][] scores = byWordsAndSkills(facts, needs);
        boolean embedded = addMeaning(scores, facts, needs, asked.size());
        Map<String, Double> relevance = relevance(scores, facts, needs);
        List<String> best = best(scores, facts, asked, relevance);
        PageBudget.Plan plan = PageBudget.plan(dossier, relevance);
        return new Retrieval(relevance, best, plan.room(), plan.trim(), embedded);
    }

    private double[][] byWordsAndSkills(List<Proof> facts, List<Need> needs) {
        Bm25 words = new Bm25(facts.stream().map(Proof::stems).toList());
        SkillKinship kinship = new SkillKinship();
        double[][] scores = new double[needs.size()][];
        for (int n = 0; n < needs.size(); n++) {
            Need need = needs.get(n);
            double[] byWords = words.scores(need.stems());
            for (int f = 0; f < byWords.length; f++) {
                if (need.skills().isEmpty()) continue;
                double bySkill =
                        kinship.share(need.skills(), facts.get(f).line().skills());
                byWords[f] = 0.6 * bySkill + 0.4 * byWords[f];
            }
            scores[n] = byWords;
        }
        return scores;
    }

    /** @param asked how many of the needs are the posting's; all after them are compared */
    private boolean addMeaning(double[][] scores, List<Proof> facts, List<Need> needs, int asked) {
        List<Integer> unanswered = new ArrayList<>();
        for (int n = 0; n < asked; n++)
            if (needs.get(n).skills().isEmpty() && most(scores[n]) < DECIDED) unanswered.add(n);
        List<Integer> open = new ArrayList<>(Lists.first(MOST_NEEDS_EMBEDDED, unanswered));
        for (int n = asked; n < needs.size(); n++) open.add(n);
        List<Integer> candidates = Lists.first(MOST_FACTS_EMBEDDED, statements(facts));
        if (open.isEmpty() || candidates.size() < 2) return false;
        List<String> texts = new ArrayList<>();
        open.forEach(n -> texts.add(needs.get(n).text()));
        candidates.forEach(f -> texts.add(facts.get(f).text()));
        Optional<List<float[]>> vectors = embedder.embed(texts);
        if (vectors.isEmpty()) return false;
        for (int o = 0; o < open.size(); o++)
            for (int c = 0; c < candidates.size(); c++) {
                double cosine =
                        Embedder.similarity(vectors.get().get(o), vectors.get().get(open.size() + c));
                scores[open.get(o)][candidates.get(c)] += 0.6 * Math.max(0, (cosine - UNRELATED) / (1 - UNRELATED));
            }
        return true;
    }

    private static List<Integer> statements(List<Proof> facts) {
        List<Integer> found = new ArrayList<>();
        for (int f = 0; f < facts.size(); f++) if (facts.get(f).statement()) found.add(f);
        return found;
    }

    /** Several requirements answered count more than one, but never beyond 1. */
    private static Map<String, Double> relevance(double[][] scores, List<Proof> facts, List<Need> needs) {
        Map<String, Double> relevance = new LinkedHashMap<>();
        for (int f = 0; f < facts.size(); f++) {
            double unanswered = 1;
            for (int n = 0; n < needs.size(); n++)
                unanswered *= 1 - Math.min(0.95, 0.8 * needs.get(n).relevance() * scores[n][f]);
            relevance.put(facts.get(f).id(), Math.round((1 - unanswered) * 1e6) / 1e6);
        }
        return relevance;
    }

    private static List<String> best(
            double[][] scores, List<Proof> facts, List<Need> needs, Map<String, Double> relevance) {
        Comparator<Proof> byRelevance = Comparator.comparingDouble(
                        (Proof fact) -> relevance.getOrDefault(fact.id(), 0.0))
                .reversed();
        List<Proof> ranked = facts.stream()
                .filter(Proof::statement)
                .filter(fact -> relevance.getOrDefault(fact.id(), 0.0) > 0)
                .sorted(byRelevance)
                .toList();
        Set<String> chosen = new LinkedHashSet<>();
        ranked.stream().limit(BEST_OVERALL).forEach(fact -> chosen.add(fact.id()));
        for (int n = 0; n < needs.size(); n++) chosen.addAll(bestPerRole(scores[n], facts));
        return ranked.stream().map(Proof::id).filter(chosen::contains).toList();
    }

    private static Set<String> bestPerRole(double[] scores, List<Proof> facts) {
        Map<String, Integer> best = new HashMap<>();
        for (int f = 0; f < scores.length; f++) {
            String entry = facts.get(f).entryId();
            if (entry == null || !facts.get(f).statement() || scores[f] <= 0) continue;
            Integer before = best.get(entry);
            if (before == null || scores[f] > scores[before]) best.put(entry, f);
        }
        Set<String> ids = new TreeSet<>();
        best.values().forEach(f -> ids.add(facts.get(f).id()));
        return ids;
    }

    private static double most(double[] scores) {
        double most = 0;
        for (double score : scores) most = Math.max(most, score);
        return most;
    }

    /** How far skills answer skills: the same 1, one that implies it 0.7, nearly the same 0.5. */
    private final class SkillKinship {
        private final Map<String, Map<String, Double>> known = new HashMap<>();

        double share(Set<String> needed, Set<String> shown) {
            if (shown.isEmpty()) return 0;
            double sum = 0;
            for (String need : needed) {
                double most = 0;
                for (String skill : shown) most = Math.max(most, kin(need, skill));
                sum += most;
            }
            return Math.min(1, sum / Math.min(2, needed.size()));
        }

        private double kin(String need, String skill) {
            if (need.equals(skill)) return 1;
            return known.computeIfAbsent(need, key -> new HashMap<>())
                    .computeIfAbsent(skill, key -> compare(need, key));
        }

        private double compare(String need, String skill) {
            Optional<Skill> a = lexicon.find(need);
            Optional<Skill> b = lexicon.find(skill);
            if (a.isEmpty() || b.isEmpty()) return 0;
            if (lexicon.implied(b.get()).contains(a.get())) return 0.7;
            return lexicon.adjacent(a.get(), b.get()) ? 0.5 : 0;
        }
    }
}
