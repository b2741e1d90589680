package dev.tailorbird.platform.fetch;

import java.net.URI;

/**
 * A page that was fetched.
 *
 * @param uri the last address, after redirects
 * @param contentType as the server said it, lower case, may be empty
 */
public record Fetched(URI uri, String contentType, byte[] body) {}
