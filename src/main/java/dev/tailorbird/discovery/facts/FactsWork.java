package dev.tailorbird.discovery.facts;

import dev.tailorbird.discovery.Feeding;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.work.WorkHandler;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the facts of a company's new and changed listings, a batch at a time; one that is done is not done again. */
@ApplicationScoped
public class FactsWork implements WorkHandler {
    public static final String KIND = "listing-facts";
    private static final UUID START = new UUID(0, 0);
    private static final int BATCH = 50;

    private final ListingFacts listings;
    private final FactsReader reader;
    private final Feeding feeding;
    private final Offload offload;

    FactsWork(ListingFacts listings, FactsReader reader, Feeding feeding, Offload offload) {
        this.listings = listings;
        this.reader = reader;
        this.feeding = feeding;
        this.offload = offload;
    }

    /** Where the reading of a company's listings stands. */
    private static final class Place {
        UUID last = START;
        boolean more = true;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isPatient() {
        return true;
    }

    @Override
    public Uni<Void> handle(UUID companyId) {
        return Multi.createBy()
                .repeating()
                .uni(Place::new, place -> batch(companyId, place))
                .whilst(place -> place.more)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The listings stay without facts; the next change of the board asks for them again. */
    @Override
    public Uni<Void> gaveUp(UUID companyId, Throwable failure) {
        return Uni.createFrom().voidItem();
    }

    private Uni<Place> batch(UUID companyId, Place place) {
        return listings.without(companyId, place.last, BATCH)
                .invoke(texts -> {
                    place.more = texts.size() == BATCH;
                    if (!texts.isEmpty())
                        place.last = texts.get(texts.size() - 1).id();
                })
                .chain(this::read)
                .replaceWith(place);
    }

    private Uni<Void> read(List<ListingFacts.Text> texts) {
        if (texts.isEmpty()) return Uni.createFrom().voidItem();
        List<UUID> ids = texts.stream().map(ListingFacts.Text::id).toList();
        return offload.call(() -> texts.stream().map(reader::read).toList())
                .chain(listings::keep)
                .chain(() -> feeding.feed(ids))
                .chain(() -> listings.done(ids));
    }
}
