package dev.tailorbird.jobs;

import dev.tailorbird.discovery.ListingService;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.posting.RoleDemand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the postings that an account can see ask of a role. */
@ApplicationScoped
class RoleService {
    /** More say little more about a role. */
    private static final int READ = 40;

    private final ListingService listings;
    private final PostingAnalyst analyst;
    private final Offload offload;

    RoleService(ListingService listings, PostingAnalyst analyst, Offload offload) {
        this.listings = listings;
        this.analyst = analyst;
        this.offload = offload;
    }

    Uni<RoleDemand> demand(UUID accountId, String role) {
        return listings.titled(accountId, role, READ)
                .chain(found -> offload.call(() -> RoleDemand.of(
                        role,
                        found.stream()
                                .map(listed -> analyst.analyze(
                                        new Posting(null, listed.title(), listed.company(), null, listed.text())))
                                .toList())));
    }
}
