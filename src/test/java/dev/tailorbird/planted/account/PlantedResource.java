package dev.tailorbird.planted.account;

/** Violation: a resource that touches an entity. */
class PlantedResource {
    PlantedRow row = new PlantedRow();
}
