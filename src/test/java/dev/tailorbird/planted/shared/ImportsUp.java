package dev.tailorbird.planted.shared;

import dev.tailorbird.planted.account.PlantedRow;

/** Violation: the lowest package imports one above it. */
class ImportsUp {
    Class<?> above = PlantedRow.class;
}
