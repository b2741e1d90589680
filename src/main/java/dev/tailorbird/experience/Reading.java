package dev.tailorbird.experience;

import dev.tailorbird.claims.Metric;
import java.util.List;

/** What a statement's text names: skills of the lexicon, and figures. */
record Reading(List<String> skills, List<Metric> metrics) {}
