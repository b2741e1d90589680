package dev.tailorbird.intake;

import dev.tailorbird.experience.Addition;
import dev.tailorbird.profile.Filled;

/** What accepting a draft changed, exactly enough to take it back. */
record Taken(Filled profile, Addition experience) {}
