package dev.tailorbird.discovery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tailorbird.geo.CommuteMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A listing with all that is known of it. */
@Schema(requiredProperties = {"html", "text", "sponsorship", "skills", "postings", "history"})
public record ListingDetail(
        @JsonUnwrapped ListingCard card,

        @Schema(description = "Safe to be shown as it is") String html,
        String text,
        @Nullable String department,

        @Schema(description = "Null when none is asked for") @Nullable
        Degree degree,

        @Schema(enumeration = {"offered", "not_offered", "unknown"})
        String sponsorship,

        List<Skill> skills,

        @Schema(
                description = "When its text was read for what the board does not say; null while that is still to"
                        + " come, so that nothing is said to be missing too early")
        @Nullable
        Instant factsReadAt,

        @Schema(description = "Null when your city or that of the listing is not known") @Nullable
        Commute commute,

        @Schema(description = "Its postings, board by board")
        List<Posting> postings,

        @Schema(description = "What happened to it, newest first")
        List<Event> history) {

    ListingDetail with(@Nullable Commute way) {
        return new ListingDetail(
                card, html, text, department, degree, sponsorship, skills, factsReadAt, way, postings, history);
    }

    /**
     * One way to the nearest of its places, judged by the distance.
     *
     * @param to the city, in words
     */
    @Schema(
            name = "ListingCommute",
            requiredProperties = {"minutes", "mode", "to"})
    public record Commute(int minutes, CommuteMode mode, String to) {}

    @Schema(
            name = "ListingDegree",
            requiredProperties = {"level", "required"})
    public record Degree(String level, boolean required) {}

    @Schema(
            name = "ListingSkill",
            requiredProperties = {"name", "group", "required"})
    public record Skill(String name, String group, boolean required) {}

    @Schema(
            name = "ListingPosting",
            requiredProperties = {"companyId", "name", "platformLabel", "url", "firstSeenAt", "lastFetchedAt", "gone"})
    public record Posting(
            UUID companyId,
            String name,
            String platformLabel,
            String url,
            @Nullable String applyUrl,
            Instant firstSeenAt,
            Instant lastFetchedAt,
            boolean gone) {}

    /** @param what in words for people */
    @Schema(
            name = "ListingEvent",
            requiredProperties = {"at", "what"})
    public record Event(Instant at, String what) {}
}
