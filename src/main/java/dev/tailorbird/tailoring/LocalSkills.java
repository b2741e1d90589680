package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders the skills section: what the posting requires first, then what it would like, then the rest. */
final class LocalSkills {
    private static final int MOST_CATEGORIES = 6;

    private LocalSkills() {}

    /**
     * Whether a model could do better: order follows from the posting, and names of categories from the person or the
     * lexicon; only too many of them want grouping anew.
     */
    static boolean wantsGrouping(SkillsRequest request) {
        return request.skills().stream()
                        .map(SkillsRequest.Known::category)
                        .distinct()
                        .count()
                > MOST_CATEGORIES;
    }

    static SkillsAnswer write(SkillsRequest request) {
        List<SkillsRequest.Known> ranked = new ArrayList<>(request.skills());
        ranked.sort(Comparator.comparingInt(LocalSkills::rank));
        Map<String, List<String>> categories = new LinkedHashMap<>();
        for (SkillsRequest.Known skill : Lists.first(request.most(), ranked))
            categories
                    .computeIfAbsent(skill.category(), name -> new ArrayList<>())
                    .add(skill.name());
        return new SkillsAnswer(together(categories).entrySet().stream()
                .map(category -> new SkillsAnswer.Category(category.getKey(), category.getValue()))
                .toList());
    }

    /** Headings of the lexicon that would stand over one skill each are one heading. */
    private static Map<String, List<String>> together(Map<String, List<String>> categories) {
        List<String> single = categories.entrySet().stream()
                .filter(category -> category.getValue().size() == 1 && Skills.isOfTheLexicon(category.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (single.size() < 2 && !categories.containsKey(Skills.OTHER)) return categories;
        Map<String, List<String>> kept = new LinkedHashMap<>(categories);
        List<String> rest = new ArrayList<>();
        for (String name : single) rest.addAll(kept.remove(name));
        if (rest.isEmpty()) return categories;
        kept.computeIfAbsent(Skills.OTHER, name -> new ArrayList<>()).addAll(rest);
        return kept.size() > 1 ? kept : Map.of("", rest);
    }

    private static int rank(SkillsRequest.Known skill) {
        return switch (skill.asked()) {
            case Ask.REQUIRED -> 0;
            case Ask.PREFERRED -> 1;
            default -> 2;
        };
    }
}
