package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one platform is read. An implementation holds no state and opens no connection. */
public interface Board {
    Platform platform();

    /** @param settings as {@link dev.tailorbird.discovery.BoardAddress#settings()} names them, with {@code base} */
    Ask first(Map<String, String> settings);

    /** The request for postings that fit a term, for boards that show only a part of what they have; null elsewhere. */
    default @Nullable Ask search(Map<String, String> settings, String term, @Nullable String place) {
        return null;
    }

    /** Whether its addresses are made for programs, so that no robots.txt has a say. */
    default boolean isInterface() {
        return true;
    }

    /** @throws Unreadable when the answer is not what this platform answers */
    Batch read(Ask asked, String answer);

    /** The request that adds the description to a posting of a list; null when the list says it all. */
    default @Nullable Ask detail(Map<String, String> settings, Found found) {
        return null;
    }

    default Found withDetail(Found found, String answer) {
        return found;
    }
}
