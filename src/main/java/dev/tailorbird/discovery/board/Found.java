package dev.tailorbird.discovery.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a board shows it: what was said, nothing guessed.
 *
 * @param externalId the board's own key, stable from one fetch to the next
 * @param company null where the board belongs to one company and does not name it
 * @param employmentType the board's own words
 * @param html description as the board sends it, not yet made safe; null when it needs a request of its own
 */
public record Found(
        String externalId,
        String title,
        @Nullable String company,
        List<String> locations,
        @Nullable WorkSetting workSetting,
        @Nullable String employmentType,
        @Nullable String department,
        @Nullable Pay pay,
        @Nullable Instant postedAt,
        String url,
        @Nullable String applyUrl,
        @Nullable String html) {

    public Found {
        locations = List.copyOf(locations);
    }

    static Builder of(@Nullable String externalId, @Nullable String title, @Nullable String url) {
        return new Builder(externalId, title, url);
    }

    /** A copy to be completed, under the address that the posting's own answer gives. */
    Builder edit(String address) {
        Builder copy = new Builder(externalId, title, address);
        copy.company = company;
        copy.locations.addAll(locations);
        copy.workSetting = workSetting;
        copy.employmentType = employmentType;
        copy.department = department;
        copy.pay = pay;
        copy.postedAt = postedAt;
        copy.applyUrl = applyUrl;
        copy.html = html;
        return copy;
    }

    /** Fills the optional parts; a null says nothing and changes nothing. */
    static final class Builder {
        private final @Nullable String externalId;
        private final @Nullable String title;
        private final @Nullable String url;
        private final Set<String> locations = new LinkedHashSet<>();
        private @Nullable String company;
        private @Nullable WorkSetting workSetting;
        private @Nullable String employmentType;
        private @Nullable String department;
        private @Nullable Pay pay;
        private @Nullable Instant postedAt;
        private @Nullable String applyUrl;
        private @Nullable String html;

        private Builder(@Nullable String externalId, @Nullable String title, @Nullable String url) {
            this.externalId = externalId;
            this.title = title;
            this.url = url;
        }

        Builder company(@Nullable String value) {
            if (value != null) company = value;
            return this;
        }

        Builder location(@Nullable String value) {
            if (value != null) locations.add(value);
            return this;
        }

        Builder locations(List<String> values) {
            locations.addAll(values);
            return this;
        }

        Builder setting(@Nullable WorkSetting value) {
            if (value != null) workSetting = value;
            return this;
        }

        Builder type(@Nullable String value) {
            if (value != null) employmentType = value;
            return this;
        }

        Builder department(@Nullable String value) {
            if (value != null) department = value;
            return this;
        }

        Builder pay(@Nullable Pay value) {
            if (value != null) pay = value;
            return this;
        }

        Builder posted(@Nullable Instant value) {
            if (value != null) postedAt = value;
            return this;
        }

        Builder apply(@Nullable String value) {
            if (value != null) applyUrl = value;
            return this;
        }

        Builder html(@Nullable String value) {
            if (value != null) html = value;
            return this;
        }

        /** @throws Unreadable when key, title or address is missing: without them a posting cannot be kept or shown */
        Found build() {
            if (externalId == null || title == null || url == null)
                throw new Unreadable("A posting has no id, title or address.");
            return new Found(
                    externalId,
                    title,
                    company,
                    new ArrayList<>(locations),
                    workSetting,
                    employmentType,
                    department,
                    pay,
                    postedAt,
                    url,
                    applyUrl,
                    html);
        }
    }
}
