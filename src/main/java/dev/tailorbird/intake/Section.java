package dev.tailorbird.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A titled part of the document; the part before the first title has none. */
record Section(SectionTitles.@Nullable Kind kind, String title, List<Line> lines) {}
