package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one platform is read. An implementation holds no state and opens no connection. */
public interface Board {
    Platform platform();

    /** @param settings as {@link dev.tailorbird.discovery.BoardAddress#settings()} names them, with {@code base} */
    Ask first(Map<String, String> settings);

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
