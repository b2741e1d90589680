/** Reading boards: runs, tasks, and what is done with the answers. Durable work; never marks a living posting stale. */
@NullMarked
package dev.tailorbird.discovery.sync;

import org.jspecify.annotations.NullMarked;
