package dev.tailorbird.tailoring;

import org.jspecify.annotations.Nullable;

/** An auditor's verdict as a model gives it. */
record Audit(@Nullable Boolean supported, @Nullable String reason) {}
