package dev.tailorbird.jobs;

import dev.tailorbird.posting.PostingAnalysis;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting that a person works with.
 *
 * @param version counts every change; an ETag
 * @param text the posting's own words, kept as long as the account
 * @param engine who analysed it: {@code local} or a model's name
 * @param reason why the local engine did, when a model was wanted
 */
public record Job(
        UUID id,
        long version,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String url,
        JobSource source,
        String text,
        PostingAnalysis analysis,
        String engine,
        @Nullable String reason,
        List<Conflict> conflicts,
        Instant createdAt) {

    /** As lists show it. */
    public JobSummary summary() {
        return new JobSummary(
                id, title, company, location, source, analysis.level(), analysis.workSetting(), createdAt);
    }
}
