package dev.tailorbird.discovery;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many listings there are in each state. */
@Schema(requiredProperties = {"NEW", "INTERESTED", "DISMISSED", "APPLIED"})
public record InboxCounts(
        @JsonProperty("NEW") Count fresh,
        @JsonProperty("INTERESTED") Count interested,
        @JsonProperty("DISMISSED") Count dismissed,
        @JsonProperty("APPLIED") Count applied) {

    /** @param capped there are more than {@code count} */
    @Schema(
            name = "CappedCount",
            requiredProperties = {"count", "capped"})
    public record Count(int count, boolean capped) {
        static Count of(long number, int most) {
            return new Count((int) Math.min(number, most), number > most);
        }
    }

    /**
     * @param numbers in the order of the states
     * @param most to be told
     */
    static InboxCounts of(List<Long> numbers, int most) {
        List<Count> counts =
                numbers.stream().map(number -> Count.of(number, most)).toList();
        return new InboxCounts(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }
}
