package dev.tailorbird.experience;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything a person has told about what they did, as the API shows it.
 *
 * @param statements about the person as a whole
 */
@Schema(requiredProperties = {"entries", "statements"})
public record ExperienceView(List<EntryView> entries, List<EvidenceView> statements) {

    static ExperienceView of(List<EntryRow> entries, List<EvidenceRow> statements) {
        Map<UUID, List<EvidenceRow>> byEntry =
                statements.stream().filter(s -> s.entryId != null).collect(Collectors.groupingBy(s -> s.entryId));
        return new ExperienceView(
                entries.stream()
                        .map(row -> EntryView.of(row, byEntry.getOrDefault(row.id, List.of())))
                        .toList(),
                statements.stream()
                        .filter(s -> s.entryId == null)
                        .map(s -> EvidenceView.of(s, null))
                        .toList());
    }
}
