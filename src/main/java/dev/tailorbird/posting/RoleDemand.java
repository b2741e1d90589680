package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.Degree;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What postings of a role have in common.
 *
 * @param postings how many were read
 * @param asks most often asked first
 */
public record RoleDemand(String role, int postings, List<Ask> asks) {
    private static final Map<String, String> DEGREES = Map.of(
            "highschool", "High school diploma",
            "associate", "Associate degree",
            "bachelor", "Bachelor's degree",
            "master", "Master's degree",
            "phd_md", "Doctorate");
    private static final int MOST_SKILLS = 20;
    private static final int MOST_PHRASES = 8;
    /** The share of postings that makes a skill typical of the role. */
    private static final double TYPICAL = 0.15;
    /** How much of a phrase another posting must say, too. */
    private static final double SAME = 0.5;

    /**
     * @param required whether most of those that ask for it insist on it
     * @param postings how many ask for it
     */
    public record Ask(String text, boolean required, int postings) {}

    public static RoleDemand of(String role, List<PostingAnalysis> postings) {
        List<Ask> asks = new ArrayList<>();
        years(postings).ifPresent(asks::add);
        degree(postings).ifPresent(asks::add);
        asks.addAll(skills(postings));
        asks.addAll(phrases(postings));
        asks.sort(Comparator.comparingInt(Ask::postings).reversed());
        return new RoleDemand(role, postings.size(), List.copyOf(asks));
    }

    private static List<Ask> skills(List<PostingAnalysis> postings) {
        Map<String, List<SkillAsk>> byName = new LinkedHashMap<>();
        for (PostingAnalysis posting : postings)
            for (SkillAsk skill : posting.skills())
                byName.computeIfAbsent(skill.name(), name -> new ArrayList<>()).add(skill);
        return byName.entrySet().stream()
                .map(entry -> new Ask(
                        entry.getKey(),
                        mostly(entry.getValue().stream().map(SkillAsk::required)),
                        entry.getValue().size()))
                .filter(ask -> ask.postings() >= least(postings))
                .sorted(Comparator.comparingInt(Ask::postings).reversed())
                .limit(MOST_SKILLS)
                .toList();
    }

    private static int least(List<PostingAnalysis> postings) {
        return Math.max(Math.min(2, postings.size()), (int) Math.ceil(TYPICAL * postings.size()));
    }

    private static Optional<Ask> years(List<PostingAnalysis> postings) {
        List<BigDecimal> stated = postings.stream()
                .map(PostingAnalysis::minYears)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (stated.isEmpty() || stated.size() < least(postings)) return Optional.empty();
        String years = stated.get((stated.size() - 1) / 2).stripTrailingZeros().toPlainString();
        return Optional.of(new Ask(years + "+ years of experience", true, stated.size()));
    }

    private static Optional<Ask> degree(List<PostingAnalysis> postings) {
        Map<String, List<Degree>> byLevel = new LinkedHashMap<>();
        for (PostingAnalysis posting : postings)
            if (posting.degree() != null)
                byLevel.computeIfAbsent(posting.degree().level(), level -> new ArrayList<>())
                        .add(posting.degree());
        return byLevel.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= least(postings))
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(entry -> new Ask(
                        DEGREES.getOrDefault(entry.getKey(), "Degree"),
                        mostly(entry.getValue().stream().map(Degree::required)),
                        entry.getValue().size()));
    }

    /** What no skill's name says, as one posting puts it, when others say much the same. */
    private static List<Ask> phrases(List<PostingAnalysis> postings) {
        record Phrase(Requirement said, Set<String> words, int postings) {}
        List<Phrase> shared = new ArrayList<>();
        for (PostingAnalysis posting : postings)
            for (Requirement said : posting.requirements()) {
                Set<String> words = words(said.text());
                int others = (int)
                        postings.stream().filter(other -> says(other, words)).count();
                if (words.size() >= 2 && others >= Math.max(2, least(postings)))
                    shared.add(new Phrase(said, words, others));
            }
        shared.sort(Comparator.comparingInt(Phrase::postings)
                .reversed()
                .thenComparing(phrase -> phrase.said().text().length()));
        List<Phrase> chosen = new ArrayList<>();
        for (Phrase phrase : shared)
            if (chosen.size() < MOST_PHRASES
                    && chosen.stream().noneMatch(known -> overlap(known.words(), phrase.words()) >= SAME))
                chosen.add(phrase);
        return chosen.stream()
                .map(phrase ->
                        new Ask(phrase.said().text(), phrase.said().kind().equals("required"), phrase.postings()))
                .toList();
    }

    private static boolean says(PostingAnalysis posting, Set<String> words) {
        return posting.requirements().stream().anyMatch(said -> overlap(words, words(said.text())) >= SAME);
    }

    /** The share of the first's words that the second has, too. */
    private static double overlap(Set<String> words, Set<String> others) {
        if (words.isEmpty()) return 0;
        return (double) words.stream().filter(others::contains).count() / words.size();
    }

    private static Set<String> words(String phrase) {
        Set<String> words = new HashSet<>();
        for (String word : Phrases.contentWords(phrase, 12)) words.add(word.toLowerCase(Locale.ROOT));
        return words;
    }

    private static boolean mostly(Stream<Boolean> votes) {
        List<Boolean> all = votes.toList();
        return all.stream().filter(vote -> vote).count() * 2 > all.size();
    }
}
