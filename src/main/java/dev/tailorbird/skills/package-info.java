/**
 * The skill lexicon: names, aliases, groups, parents. Pure: no table, no HTTP.
 */
@NullMarked
package dev.tailorbird.skills;

import org.jspecify.annotations.NullMarked;
