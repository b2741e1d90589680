package dev.tailorbird.tailoring.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param confirmed that a resume with a critical score is meant to be sent */
@Schema(description = "What is to become of the draft")
public record NewVersion(
        @Schema(description = "It is marked as sent now") boolean sent, boolean confirmed) {}
