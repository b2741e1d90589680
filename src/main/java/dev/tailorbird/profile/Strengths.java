package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Groups of skills that the same statements show, the best proven first. A statement speaks for one group only, so that
 * five strengths are not one told five times.
 */
final class Strengths {
    private static final int MOST = 5;
    private static final int MOST_SKILLS = 4;
    private static final int MEASURED_COUNTS = 2;

    private final Portrait portrait;
    private final ShownSkills skills;

    Strengths(Portrait portrait, ShownSkills skills) {
        this.portrait = portrait;
        this.skills = skills;
    }

    /** @param names the leading skill, and those that most of its statements show too */
    record Cluster(List<String> names, List<Evidence> statements, List<String> where) {
        String lead() {
            return names.get(0);
        }

        Findings.Strength strength() {
            int count = statements.size();
            long measured = statements.stream().filter(Figures::measures).count();
            String figures = measured == 0
                    ? ""
                    : measured == count
                            ? Words.say(count, ", with a figure", ", each with a figure")
                            : ", " + measured + " of them with a figure";
            return new Findings.Strength(
                    Words.list(names) + ": " + count + Words.plural(count, " statement") + figures
                            + (where.isEmpty() ? "" : ", from " + Words.list(where)) + ".",
                    statements.stream().map(Evidence::id).toList());
        }
    }

    List<Cluster> clusters() {
        Set<Evidence> open = new LinkedHashSet<>(portrait.evidence());
        Set<String> left = new LinkedHashSet<>(skills.all());
        left.removeIf(skills::isSoft);
        List<Cluster> clusters = new ArrayList<>();
        while (clusters.size() < MOST && !left.isEmpty()) {
            String best = left.stream()
                    .max(Comparator.comparingInt(skill -> weight(within(skill, open))))
                    .orElseThrow();
            List<Evidence> shown = within(best, open);
            if (shown.isEmpty() || clusters.size() > 1 && shown.size() == 1) break;
            List<String> names = names(best, shown, left);
            List<Evidence> all = open.stream()
                    .filter(one -> names.stream().anyMatch(skills.of(one)::contains))
                    .toList();
            clusters.add(new Cluster(names, all, where(all)));
            open.removeAll(all);
            left.removeAll(names);
        }
        return clusters;
    }

    private List<Evidence> within(String skill, Set<Evidence> open) {
        return skills.statements(skill).stream().filter(open::contains).toList();
    }

    private static int weight(List<Evidence> statements) {
        return statements.stream()
                .mapToInt(one -> Figures.measures(one) ? MEASURED_COUNTS : 1)
                .sum();
    }

    private List<String> names(String best, List<Evidence> shown, Set<String> left) {
        List<String> names = new ArrayList<>(List.of(best));
        left.stream()
                .filter(skill -> !skill.equals(best))
                .filter(skill -> 2
                                * shown.stream()
                                        .filter(one -> skills.of(one).contains(skill))
                                        .count()
                        >= shown.size())
                .limit(MOST_SKILLS - 1L)
                .forEach(names::add);
        return names;
    }

    private List<String> where(List<Evidence> shown) {
        return shown.stream()
                .map(Evidence::entryId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> portrait.entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .map(Entry::organisation))
                .distinct()
                .limit(3)
                .toList();
    }
}
