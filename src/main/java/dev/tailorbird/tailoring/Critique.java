package dev.tailorbird.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A critic's issues as a model gives them. */
record Critique(@Nullable List<String> issues) {}
