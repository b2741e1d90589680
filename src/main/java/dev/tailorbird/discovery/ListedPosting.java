package dev.tailorbird.discovery;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A listing as the posting that it is, for those who work with it. */
public record ListedPosting(
        String title,
        String company,
        @Nullable String location,
        @Nullable String url,
        String text) {
    static ListedPosting of(ListingDetail listing) {
        String url = listing.postings().stream()
                .min(Comparator.comparing(ListingDetail.Posting::gone))
                .map(ListingDetail.Posting::url)
                .orElse(null);
        return of(listing.card(), url, listing.text());
    }

    static ListedPosting of(ListingCard card, @Nullable String url, String text) {
        String places = card.locations().isEmpty() ? null : String.join("; ", card.locations());
        return new ListedPosting(card.title(), card.company(), places, url, text);
    }
}
