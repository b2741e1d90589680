package dev.tailorbird.experience;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything a person has told about what they did, as the API shows it.
 *
 * @param statements about the person as a whole
 */
@Schema(requiredProperties = {"entries", "statements"})
public record ExperienceView(List<EntryView> entries, List<EvidenceView> statements) {}
