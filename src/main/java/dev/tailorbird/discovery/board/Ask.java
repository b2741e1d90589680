package dev.tailorbird.discovery.board;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A request to a board.
 *
 * @param body JSON to be posted; null for a plain GET
 * @param offset how many postings were read before this page
 * @param total how many the board said it has, 0 when it has not said
 */
public record Ask(URI uri, @Nullable String body, int offset, int total) {
    /** @throws Unreadable when settings make no address */
    static Ask get(String uri) {
        return new Ask(address(uri), null, 0, 0);
    }

    static Ask post(String uri, String body) {
        return new Ask(address(uri), body, 0, 0);
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("The settings make no web address.", e);
        }
    }

    Ask from(int offset, int total) {
        return new Ask(uri, body, offset, total);
    }
}
