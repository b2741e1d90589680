/** Durable work: what must happen once and survive a crash begins as an outbox row. */
@NullMarked
package dev.tailorbird.platform.work;

import org.jspecify.annotations.NullMarked;
