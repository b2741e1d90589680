package dev.tailorbird.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** New tags for many statements at once; what is left out stays as it is. */
@Schema(requiredProperties = "ids")
public record Retagging(
        @NotEmpty(message = "must name at least one statement")
        @Size(max = 1000, message = "must name at most 1000 statements")
        List<@NotNull(message = "must be an id") UUID> ids,

        Evidence.@Nullable Kind kind,
        Evidence.@Nullable Source source,
        Evidence.@Nullable Lens lens,

        @Size(max = 50, message = "must have at most 50 entries")
        List<
                        @NotBlank(message = "must not be empty")
                        @Size(max = 100, message = "must have at most 100 characters") String>
                addSkills,

        @Size(max = 50, message = "must have at most 50 entries")
        List<
                        @NotBlank(message = "must not be empty")
                        @Size(max = 100, message = "must have at most 100 characters") String>
                removeSkills) {

    public Retagging {
        addSkills = Objects.requireNonNullElse(addSkills, List.of());
        removeSkills = Objects.requireNonNullElse(removeSkills, List.of());
    }

    boolean changesNothing(EvidenceRow row) {
        return Objects.requireNonNullElse(kind, row.kind) == row.kind
                && Objects.requireNonNullElse(source, row.source) == row.source
                && Objects.requireNonNullElse(lens, row.lens) == row.lens
                && skills(row.skills).equals(row.skills);
    }

    void apply(EvidenceRow row) {
        if (kind != null) row.kind = kind;
        if (source != null) row.source = source;
        if (lens != null) row.lens = lens;
        List<String> skills = skills(row.skills);
        if (!skills.equals(row.skills)) row.skills = skills;
    }

    private List<String> skills(List<String> known) {
        Set<String> away = lower(removeSkills);
        List<String> skills = new ArrayList<>(
                known.stream().filter(skill -> !away.contains(key(skill))).toList());
        Set<String> there = lower(skills);
        for (String skill : addSkills) if (there.add(key(skill))) skills.add(skill.strip());
        return skills;
    }

    private static Set<String> lower(List<String> skills) {
        return skills.stream().map(Retagging::key).collect(Collectors.toSet());
    }

    private static String key(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }
}
