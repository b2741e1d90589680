package dev.tailorbird.discovery;

import dev.tailorbird.platform.web.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the listings of an account's inbox. */
@ApplicationScoped
public class ListingService {
    private static final int COUNTED = 1000;
    private static final int EXPORTED = 10_000;
    /** As many titles are looked at for a role; words may as well stand elsewhere in a listing. */
    private static final int TITLES = 200;

    private final Pool pool;
    private final Inbox inbox;
    private final InboxContexts contexts;
    private final ListingCards cards;
    private final ListingDetails details;
    private final ListingCommutes commutes;

    ListingService(
            Pool pool,
            Inbox inbox,
            InboxContexts contexts,
            ListingCards cards,
            ListingDetails details,
            ListingCommutes commutes) {
        this.pool = pool;
        this.inbox = inbox;
        this.contexts = contexts;
        this.cards = cards;
        this.details = details;
        this.commutes = commutes;
    }

    Uni<Page<ListingCard>> list(
            UUID accountId, InboxFilter filter, InboxSort sort, @Nullable String cursor, int limit) {
        InboxState state = Objects.requireNonNullElse(filter.state, InboxState.NEW);
        return contexts.of(accountId, filter)
                .map(context -> InboxConditions.of(filter, context))
                .chain(search -> inbox.page(pool, accountId, state, search, InboxOrder.of(sort), cursor, limit))
                .map(ids -> Page.cut(List.copyOf(ids.entrySet()), limit, Map.Entry::getValue))
                .chain(page -> cards.of(
                                pool,
                                accountId,
                                page.items().stream().map(Map.Entry::getKey).toList())
                        .map(items -> new Page<>(items, page.nextCursor())));
    }

    Uni<InboxCounts> counts(UUID accountId, InboxFilter filter) {
        return contexts.of(accountId, filter)
                .map(context -> InboxConditions.of(filter, context))
                .chain(search -> inbox.count(pool, accountId, search, COUNTED + 1))
                .map(counts -> InboxCounts.of(counts, COUNTED));
    }

    /** Up to 10,000 listings as a table. */
    Uni<String> export(UUID accountId, InboxFilter filter, InboxSort sort) {
        return list(accountId, filter, sort, null, EXPORTED).map(page -> ListingTable.csv(page.items()));
    }

    Uni<ListingDetail> get(UUID accountId, UUID id) {
        return details.require(pool, accountId, id)
                .chain(listing -> commutes.of(accountId, id).map(way -> listing.with(way.orElse(null))));
    }

    /** The newest postings of the account's inbox, in any state, whose title has all words of the role. */
    public Uni<List<ListedPosting>> titled(UUID accountId, String role, int most) {
        InboxFilter filter = new InboxFilter();
        filter.state = InboxState.ALL;
        filter.q = role;
        Set<String> words = Words.of(role);
        return list(accountId, filter, InboxSort.POSTED, null, TITLES)
                .map(page -> page.items().stream()
                        .filter(card -> Words.of(card.title()).containsAll(words))
                        .limit(most)
                        .toList())
                .chain(found -> cards.postings(pool, found));
    }

    /** The posting behind a listing of the account's inbox, to be worked with. */
    public Uni<ListedPosting> posting(UUID accountId, UUID id) {
        return details.require(pool, accountId, id).map(ListedPosting::of);
    }
}
