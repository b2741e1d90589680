package dev.tailorbird.discovery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What an address of a careers page tells about the board behind it.
 *
 * @param settings what the platform's client needs, by name: always {@code host}; {@code board}, the company's key
 *     there; for Workday {@code tenant} and {@code site}
 * @param missing names of settings that the address does not carry; the board itself has to be asked for them
 */
public record BoardAddress(Platform platform, Map<String, String> settings, List<String> missing) {
    public BoardAddress {
        settings = Map.copyOf(settings);
        missing = List.copyOf(missing);
    }

    /** The same for every address of the same board. */
    public UUID key() {
        Map<String, String> named = new TreeMap<>(settings);
        String host = named.getOrDefault("host", "");
        named.keySet().retainAll(platform.required());
        named.remove("host");
        String text = platform + " " + named + (host.contains(".eu.") ? " eu" : "");
        return UUID.nameUUIDFromBytes(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
