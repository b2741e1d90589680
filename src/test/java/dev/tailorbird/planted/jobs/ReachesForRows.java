package dev.tailorbird.planted.jobs;

import dev.tailorbird.planted.account.PlantedRow;

/** Violation: an entity used outside its own domain. */
class ReachesForRows {
    PlantedRow row = new PlantedRow();
}
