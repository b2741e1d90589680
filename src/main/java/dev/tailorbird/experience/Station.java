package dev.tailorbird.experience;

import java.util.List;
import java.util.Map;

/**
 * An entry with its statements.
 *
 * @param detail the entry's fields in JSON Resume's own words, kept so that nothing read is lost on the way out
 */
public record Station(Entry entry, Map<String, Object> detail, List<Evidence> evidence) {
    /** The statements that its own fields make. */
    public List<String> lines() {
        return EntryLines.of(entry.type(), detail).stream()
                .map(EntryLines.Line::text)
                .toList();
    }
}
