package dev.tailorbird.discovery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for places, by which listings are found: of the city, of its region, of its country, and one for remote work.
 * They are hashes of the names, so that no table has to be asked for them.
 */
final class PlaceIds {
    /** Work from anywhere, or from anywhere within the places beside it. */
    static final long REMOTE = 1;

    private static final LoadingCache<String, List<Named>> READ = Caffeine.newBuilder()
            .maximumSize(20_000)
            .build(text -> Gazetteer.standard().read(text).stream()
                    .flatMap(place -> named(place).stream())
                    .distinct()
                    .toList());

    private PlaceIds() {}

    /** A place with its number; coordinates are those of a city. */
    record Named(
            long id,
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** Every place that a location text names, and what each lies in. */
    static List<Named> of(String locationText) {
        return READ.get(locationText);
    }

    /** What a listing must have to be in this place: its own number, and that of remote work if the text speaks of it. */
    static List<Long> asked(Place place) {
        List<Long> ids = new ArrayList<>();
        if (place.country() != null || place.region() != null || place.city() != null)
            ids.add(id(place.country(), place.region(), place.city()));
        if (place.remote()) ids.add(REMOTE);
        return ids;
    }

    private static List<Named> named(Place place) {
        List<Named> all = new ArrayList<>();
        if (place.remote()) all.add(new Named(REMOTE, "remote", null, null));
        if (place.country() != null) all.add(area(place.country(), null));
        if (place.region() != null) all.add(area(place.country(), place.region()));
        if (place.city() != null)
            all.add(new Named(
                    id(place.country(), place.region(), place.city()),
                    name(place.country(), place.region(), place.city()),
                    place.latitude(),
                    place.longitude()));
        return all;
    }

    private static Named area(@Nullable String country, @Nullable String region) {
        return new Named(id(country, region, null), name(country, region, null), null, null);
    }

    private static String name(@Nullable String country, @Nullable String region, @Nullable String city) {
        return String.join("/", text(country), text(region), text(city));
    }

    private static long id(@Nullable String country, @Nullable String region, @Nullable String city) {
        try {
            byte[] name = name(country, region, city).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String text(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }
}
