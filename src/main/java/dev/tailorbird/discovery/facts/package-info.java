/** What the text of a listing says, read in the background by the local analyst. A board's own word goes first. */
@NullMarked
package dev.tailorbird.discovery.facts;

import org.jspecify.annotations.NullMarked;
