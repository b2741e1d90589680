package dev.tailorbird.planted.stray;

/** Violation: a package that the list does not name. */
class StandsOnNoLine {}
