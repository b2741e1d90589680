/**
 * Places and the ways between them: turns a location text into city, region, country and remote, completes what a
 * person types, and says how long a commute takes. Keeps no table; only the map client waits for anything outside.
 */
@NullMarked
package dev.tailorbird.geo;

import org.jspecify.annotations.NullMarked;
