package dev.tailorbird.experience;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two entries that are likely one.
 *
 * @param why in words
 */
@Schema(requiredProperties = {"ids", "why"})
public record LikelyDuplicate(List<UUID> ids, String why) {}
