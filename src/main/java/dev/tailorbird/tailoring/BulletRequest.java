package dev.tailorbird.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the bullets of one role.
 *
 * @param statements the person's own statements about this role, most relevant first; nothing else may be said
 * @param keywords the posting's terms that these statements carry, most important first
 * @param mustSay terms of {@code keywords} that an earlier attempt left out
 * @param bullets how many at most
 * @param targetRole the role of the posting
 * @param register the posting's language register (startup to enterprise)
 * @param values what the company says of itself; for the wording only
 * @param feedback what was wrong with an earlier attempt as a whole
 * @param refused when not empty: write these again, each without what the guard stopped
 */
public record BulletRequest(
        Role role,
        List<Statement> statements,
        List<String> keywords,
        List<String> mustSay,
        int bullets,
        int stretch,
        @Nullable String targetRole,
        String register,
        List<String> values,
        List<String> feedback,
        List<Refused> refused) {
    public BulletRequest {
        statements = List.copyOf(statements);
        keywords = List.copyOf(keywords);
        mustSay = List.copyOf(mustSay);
        values = List.copyOf(values);
        feedback = List.copyOf(feedback);
        refused = List.copyOf(refused);
    }

    /** The role, for orientation; its facts are printed by the product and never written. */
    public record Role(String organisation, @Nullable String title, String dates, boolean current) {}

    /** @param says the posting's terms that the statement carries */
    public record Statement(String id, String text, double relevance, List<String> says) {
        public Statement {
            says = List.copyOf(says);
        }
    }
}
