/** Puts what boards answer into the tables of listings, in batches. Fetches nothing and knows no account. */
@NullMarked
package dev.tailorbird.discovery.ingest;

import org.jspecify.annotations.NullMarked;
