package dev.tailorbird.discovery;

import java.util.List;
import java.util.Map;

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
}
