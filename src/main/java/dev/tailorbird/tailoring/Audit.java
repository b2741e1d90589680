package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** An auditor's verdict as a model gives it. */
record Audit(@JsonProperty(required = true) @Nullable Boolean supported) {}
