package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every skill that the evidence shows and that may be printed: those that the person lists, and those that the posting
 * asks for and a statement shows. Each with its evidence, in the posting's order, then the person's.
 */
final class Skills {
    static final String OTHER = "Other skills";
    private static final Set<String> LEXICON =
            Set.of(OTHER, "Programming languages", "Frameworks and libraries", "Tools and platforms", "Domain skills");
    /** For what the posting asks for and the person put under none of their own headings. */
    private static final String CORE = "Core skills";

    private final Dossier dossier;
    private final Map<String, SkillsRequest.Known> found = new LinkedHashMap<>();
    private final Set<Listed> put = new HashSet<>();
    private final SkillName names;
    private final boolean grouped;
    private final List<Listed> listed;

    private Skills(Dossier dossier) {
        this.dossier = dossier;
        names = new SkillName(dossier);
        grouped = isGrouped(dossier.input().resume().skills());
        listed = listed();
    }

    static List<SkillsRequest.Known> of(Dossier dossier) {
        return new Skills(dossier).gather();
    }

    private List<SkillsRequest.Known> gather() {
        for (Ask ask : dossier.asks()) {
            if (ask.skill().isEmpty() && ask.kind().equals(Ask.KEYWORD)) continue;
            Optional<Listed> own =
                    listed.stream().filter(item -> item.answers(ask)).findFirst();
            List<String> evidence = ids(dossier.saying(ask));
            if (evidence.isEmpty()) continue;
            if (own.isPresent()) putListed(own.get(), ask, evidence);
            else putShown(ask, evidence);
        }
        for (Listed item : listed) {
            List<String> evidence =
                    ids(dossier.proofs().stream().filter(item::isIn).toList());
            if (!evidence.isEmpty() && !put.contains(item)) put(item.name(), item.category(), null, evidence);
        }
        return List.copyOf(found.values());
    }

    /** An item of the person's own, in the posting's words for everything it names. */
    private void putListed(Listed own, Ask ask, List<String> evidence) {
        if (!put.add(own)) return;
        String name = own.name();
        for (Ask other : dossier.asks()) if (own.answers(other)) name = names.listed(name, other);
        put(name, own.category(), ask, evidence);
    }

    private void put(String name, String category, @Nullable Ask ask, List<String> evidence) {
        String asked = ask == null || ask.kind().equals(Ask.KEYWORD) ? "no" : ask.kind();
        found.putIfAbsent(key(name), new SkillsRequest.Known(name, category, asked, Lists.first(6, evidence)));
    }

    private static List<String> ids(List<Proof> proofs) {
        return proofs.stream().map(Proof::id).distinct().toList();
    }

    /** An item of the person's own list, with their own qualification: "PyTorch (basics)" never loses its basics. */
    private record Listed(String name, String category, String group, Set<String> skills, Set<String> stems) {
        boolean answers(Ask ask) {
            if (!ask.skill().isEmpty()) return skills.contains(ask.skill());
            return stems.containsAll(ask.stems()) && !ask.stems().isEmpty();
        }

        boolean isIn(Proof proof) {
            return proof.text().toLowerCase(Locale.ROOT).contains(key(name));
        }
    }

    private List<Listed> listed() {
        List<Listed> all = new ArrayList<>();
        for (JsonResume.Skill entry : dossier.input().resume().skills()) {
            String heading = entry.name() == null ? "" : entry.name();
            List<String> names = entry.keywords().isEmpty() ? List.of(heading) : entry.keywords();
            for (String name : names) {
                if (name.isBlank()) continue;
                Optional<Skill> skill = skillIn(name);
                String group = skill.map(Skill::group).map(Skills::title).orElse(OTHER);
                boolean keepsHeading = grouped && !entry.keywords().isEmpty() && !heading.isBlank();
                String category = keepsHeading ? heading.strip() : group;
                Set<String> skills = new HashSet<>(dossier.read(name).skills());
                skill.ifPresent(known -> skills.add(key(known.name())));
                all.add(new Listed(name.strip(), category, group, skills, new HashSet<>(Stems.of(name))));
            }
        }
        return all;
    }

    private Optional<Skill> skillIn(String name) {
        Optional<Skill> exact = dossier.lexicon().find(name);
        if (exact.isPresent()) return exact;
        List<SkillMention> mentions = dossier.lexicon().mentions(name);
        return mentions.size() == 1 ? Optional.of(mentions.get(0).skill()) : Optional.empty();
    }

    /** A skill that the person lists nowhere: only if a statement about a job or project names it for what it is. */
    private void putShown(Ask ask, List<String> evidence) {
        Optional<Proof> proof = dossier.inUse(ask);
        Optional<Skill> skill = dossier.lexicon().find(ask.name());
        boolean soft =
                skill.filter(known -> known.group().equals("soft skills")).isPresent();
        if (proof.isEmpty() || soft) return;
        String written = names.writtenIn(proof.get().text(), ask);
        String name = Wording.capital(names.listed(written == null ? ask.name() : written, ask));
        String group = skill.map(Skill::group).map(Skills::title).orElse(OTHER);
        put(
                name,
                grouped ? kindred(group) : group,
                ask,
                Lists.joined(List.of(proof.get().id()), evidence));
    }

    /** The person's own heading with the most skills of the same kind. */
    private String kindred(String group) {
        Map<String, Long> byHeading = listed.stream()
                .filter(item -> item.group().equals(group) && !group.equals(OTHER))
                .collect(Collectors.groupingBy(Listed::category, LinkedHashMap::new, Collectors.counting()));
        return byHeading.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CORE);
    }

    /** Whether the person grouped the skills, rather than listing them all under one heading. */
    private static boolean isGrouped(List<JsonResume.Skill> skills) {
        return skills.stream().filter(skill -> skill.keywords().size() > 1).count() > 1;
    }

    /** Whether the heading is none of the person's own. */
    static boolean isOfTheLexicon(String heading) {
        return LEXICON.contains(heading);
    }

    private static String title(String group) {
        return Wording.capital(group);
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
