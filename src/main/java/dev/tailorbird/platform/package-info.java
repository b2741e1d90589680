/**
 * Embedded database, durable work, guarded fetching, offloading, keys. Knows no domain and is the only place that opens
 * connections to the outside.
 */
@NullMarked
package dev.tailorbird.platform;

import org.jspecify.annotations.NullMarked;
