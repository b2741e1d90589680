package dev.tailorbird.discovery;

import dev.tailorbird.platform.web.VersionTag;
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

    SearchService(Searches searches) {
        this.searches = searches;
    }

    @WithSession
    Uni<List<SearchView>> list(UUID accountId) {
        return searches.of(accountId)
                .map(rows -> rows.stream().map(SearchRow::view).toList());
    }

    @WithTransaction
    Uni<SearchView> create(UUID accountId, SearchEdit edit) {
        return searches.count("accountId", accountId)
                .invoke(SearchService::requireRoom)
                .call(() -> requireFree(accountId, edit.term(), null))
                .chain(() -> searches.persistAndFlush(SearchRow.of(accountId, edit)))
                .map(SearchRow::view);
    }

    @WithTransaction
    Uni<SearchView> put(UUID accountId, UUID id, long expectedVersion, SearchEdit edit) {
        return searches.require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .call(() -> requireFree(accountId, edit.term(), id))
                .invoke(row -> row.set(edit))
                .call(searches::flush)
                .map(SearchRow::view);
    }

    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return searches.require(accountId, id).chain(searches::delete);
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

    private static void requireRoom(long searches) {
        if (searches >= MOST)
            throw new DomainException(
                    ProblemCode.INVALID, "You have " + MOST + " searches, and no more are kept. Delete some first.");
    }
}
