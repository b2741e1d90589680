/**
 * One class a platform: which address to ask, and what its answer says. Pure: nothing is fetched here, and nothing is
 * guessed; a field that a board does not give stays empty.
 */
@NullMarked
package dev.tailorbird.discovery.board;

import org.jspecify.annotations.NullMarked;
