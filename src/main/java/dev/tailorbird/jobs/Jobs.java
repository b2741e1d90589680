package dev.tailorbird.jobs;

import dev.tailorbird.platform.web.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Jobs implements PanacheRepositoryBase<JobRow, UUID> {
    private static final String SUMMARY =
            "select j.id, j.title, j.company, j.location, j.source, j.level, j.workSetting, j.createdAt from JobRow j";

    Uni<Optional<JobRow>> find(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<JobRow>firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Optional<JobRow>> byListing(UUID accountId, UUID listingId) {
        return find("accountId = ?1 and listingId = ?2", accountId, listingId)
                .<JobRow>firstResult()
                .map(Optional::ofNullable);
    }

    /** Of those ids the ones that are the account's, in no order. */
    Uni<List<JobSummary>> summaries(UUID accountId, Collection<UUID> ids) {
        return find(SUMMARY + " where j.accountId = ?1 and j.id in ?2", accountId, ids)
                .project(JobSummary.class)
                .list();
    }

    /** Read without texts and analyses: a list of hundreds stays small. */
    Uni<List<JobSummary>> page(UUID accountId, Cursor after, int limit) {
        return find(
                        SUMMARY + " where j.accountId = ?1 and (j.createdAt < ?2 or j.createdAt = ?2 and j.id < ?3)"
                                + " order by j.createdAt desc, j.id desc",
                        accountId,
                        after.createdAt(),
                        after.id())
                .project(JobSummary.class)
                .range(0, limit)
                .list();
    }

    Uni<Long> delete(UUID accountId, UUID id) {
        return delete("accountId = ?1 and id = ?2", accountId, id);
    }

    Uni<Long> deleteSample(UUID accountId) {
        return delete("accountId = ?1 and sample", accountId);
    }
}
