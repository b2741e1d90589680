/**
 * Places: turns a location text into city, region, country and remote. Pure apart from its bundled data.
 */
@NullMarked
package dev.tailorbird.geo;

import org.jspecify.annotations.NullMarked;
