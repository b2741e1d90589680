package dev.tailorbird.experience;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a person has told about what they did.
 *
 * @param stations newest first, current on top
 * @param statements evidence about the person as a whole
 */
public record Experience(List<Station> stations, List<Evidence> statements) {
    public List<Entry> entries() {
        return stations.stream().map(Station::entry).toList();
    }

    public List<Evidence> evidence() {
        return Stream.concat(stations.stream().flatMap(s -> s.evidence().stream()), statements.stream())
                .toList();
    }

    public boolean isEmpty() {
        return stations.isEmpty() && statements.isEmpty();
    }
}
