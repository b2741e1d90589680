package dev.tailorbird.experience;

/** What an import changed. */
public record Added(int entriesAdded, int entriesMerged, int evidenceAdded) {}
