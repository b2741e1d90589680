package dev.tailorbird.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the sentences of a cover letter that are about the person; the opening and the close are the same for all.
 *
 * @param values what the company says of itself; for the wording only
 * @param facts all that may be said, most relevant first within each kind; a talking point is one of the kind OWN
 * @param keywords the posting's terms that the facts carry, most important first
 * @param refused when not empty: sentences that the guard stopped
 */
public record LetterRequest(
        @Nullable String targetRole,
        String register,
        List<String> values,
        List<SummaryRequest.Fact> facts,
        List<String> keywords,
        int stretch,
        List<Refused> refused) {
    public LetterRequest {
        values = List.copyOf(values);
        facts = List.copyOf(facts);
        keywords = List.copyOf(keywords);
        refused = List.copyOf(refused);
    }
}
