package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do about each role that a person wants, from the titles they held and the skills they showed. */
final class RoleAdvice {
    private static final int MOST_ROLES = 5;
    private static final int MOST_SKILLS = 4;
    private static final Set<String> LEVELS = Set.of(
            "senior",
            "junior",
            "lead",
            "principal",
            "staff",
            "head",
            "chief",
            "entry",
            "level",
            "of",
            "the",
            "and",
            "for");

    private final Portrait portrait;
    private final ShownSkills skills;

    RoleAdvice(Portrait portrait, ShownSkills skills) {
        this.portrait = portrait;
        this.skills = skills;
    }

    List<Findings.Remark> remarks() {
        if (portrait.desiredRoles().isEmpty())
            return List.of(new Findings.Remark(
                    "Say in your preferences which roles you want: advice can then be given for each of them."));
        return portrait.desiredRoles().stream()
                .limit(MOST_ROLES)
                .map(role -> new Findings.Remark(role + ": " + advice(role)))
                .toList();
    }

    private String advice(String role) {
        Set<String> wanted = words(role);
        Optional<Entry> nearest = portrait.entries().stream()
                .filter(entry -> entry.type() == Entry.Type.WORK && entry.title() != null)
                .max(Comparator.comparingDouble(entry -> nearness(wanted, entry)));
        double near = nearest.map(entry -> nearness(wanted, entry)).orElse(0.0);
        List<String> lead = leading(role, nearest.filter(entry -> near > 0));
        String with = lead.isEmpty() ? "" : " Lead with " + Words.list(lead) + ", which your statements show.";
        if (near == 1) return "you have held this title (" + Words.role(nearest.orElseThrow()) + ")." + with;
        if (near > 0)
            return "your nearest title is " + Words.role(nearest.orElseThrow())
                    + "; say in your summary what carries over." + with;
        return "no title of yours comes near, so skills must carry it: collect two or three postings and compare what"
                + " they ask with what your statements show." + with;
    }

    /** The share of the wanted words that the title has. */
    private static double nearness(Set<String> wanted, Entry entry) {
        Set<String> held = words(entry.title() == null ? "" : entry.title());
        return wanted.isEmpty() ? 0 : wanted.stream().filter(held::contains).count() / (double) wanted.size();
    }

    /** Skills that the role's own name speaks of, then those that the nearest job shows best. */
    private List<String> leading(String role, Optional<Entry> nearest) {
        List<String> lead = new ArrayList<>(skills.namedIn(role).stream()
                .filter(skill -> !skills.statements(skill).isEmpty())
                .toList());
        skills.all().stream()
                .filter(skill -> !skills.isSoft(skill) && !lead.contains(skill))
                .filter(skill -> nearest.isPresent() && shown(skill, nearest.get()) > 0)
                .sorted(Comparator.comparingLong((String skill) -> shown(skill, nearest.orElseThrow()))
                        .reversed())
                .forEach(lead::add);
        return lead.stream().limit(MOST_SKILLS).toList();
    }

    private long shown(String skill, Entry entry) {
        return skills.statements(skill).stream()
                .map(Evidence::entryId)
                .filter(entry.id()::equals)
                .count();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> !word.isBlank() && !LEVELS.contains(word))
                .collect(Collectors.toSet());
    }
}
