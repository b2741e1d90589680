package dev.tailorbird.discovery;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.platform.work.Outbox;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account's searches, which narrow what its companies bring. */
@ApplicationScoped
class SearchService {
    private static final int MOST = 100;

    private final Searches searches;
    private final Outbox outbox;

    SearchService(Searches searches, Outbox outbox) {
        this.searches = searches;
        this.outbox = outbox;
    }

    @WithSession
    Uni<List<SearchView>> list(UUID accountId) {
        return searches.of(accountId)
                .map(rows -> rows.stream().map(SearchRow::view).toList());
    }

    @WithTransaction
    Uni<SearchView> create(UUID accountId, SearchEdit edit) {
        requireKnown(edit);
        return searches.count("accountId", accountId)
                .invoke(SearchService::requireRoom)
                .call(() -> requireFree(accountId, edit.term(), null))
                .chain(() -> searches.persistAndFlush(SearchRow.of(accountId, edit)))
                .call(() -> outbox.add(FeedWork.KIND, accountId))
                .map(SearchRow::view);
    }

    @WithTransaction
    Uni<SearchView> put(UUID accountId, UUID id, long expectedVersion, SearchEdit edit) {
        requireKnown(edit);
        return searches.require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .call(() -> requireFree(accountId, edit.term(), id))
                .invoke(row -> row.set(edit))
                .call(searches::flush)
                .call(() -> outbox.add(FeedWork.KIND, accountId))
                .map(SearchRow::view);
    }

    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return searches.require(accountId, id).chain(searches::delete).call(() -> outbox.add(FeedWork.KIND, accountId));
    }

    private Uni<Void> requireFree(UUID accountId, String term, @Nullable UUID mine) {
        return searches.byTerm(accountId, term)
                .invoke(known -> known.filter(row -> !row.id.equals(mine)).ifPresent(row -> {
                    throw new DomainException(
                            ProblemCode.CONFLICT,
                            "You have a search for " + row.term + " already. Change that one.",
                            new FieldError("term", "is that of another search of yours"));
                }))
                .replaceWithVoid();
    }

    private static void requireKnown(SearchEdit edit) {
        List<String> locations = edit.locations() == null ? List.of() : edit.locations();
        for (int i = 0; i < locations.size(); i++)
            if (Gazetteer.standard().read(locations.get(i)).isEmpty())
                throw new DomainException(
                        ProblemCode.INVALID,
                        "No place is known by \"" + locations.get(i) + "\". Give a city, region or country, or remote.",
                        new FieldError("locations[" + i + "]", "names no place that is known"));
    }

    private static void requireRoom(long searches) {
        if (searches >= MOST)
            throw new DomainException(
                    ProblemCode.INVALID, "You have " + MOST + " searches, and no more are kept. Delete some first.");
    }
}
