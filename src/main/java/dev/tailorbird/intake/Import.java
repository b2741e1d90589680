package dev.tailorbird.intake;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Experience;
import dev.tailorbird.experience.Station;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResumes;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A resume as the stations and statements that experience keeps. */
final class Import {
    private Import() {}

    static Experience of(JsonResume resume, SkillLexicon lexicon) {
        Career career = Career.of(resume, lexicon);
        Map<String, List<Evidence>> byEntry =
                career.evidence().stream().collect(Collectors.groupingBy(e -> Objects.toString(e.entryId(), "")));
        return new Experience(
                career.entries().stream()
                        .map(entry ->
                                new Station(entry, detail(resume, entry), byEntry.getOrDefault(entry.id(), List.of())))
                        .toList(),
                byEntry.getOrDefault("", List.of()));
    }

    /** An entry's id ends with its place in its section, counted from 1. */
    private static Map<String, Object> detail(JsonResume resume, Entry entry) {
        int place = Integer.parseInt(entry.id().substring(entry.id().lastIndexOf('-') + 1));
        return JsonResumes.detail(resume, entry.type(), place - 1);
    }
}
