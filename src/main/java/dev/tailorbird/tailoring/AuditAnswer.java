package dev.tailorbird.tailoring;

/** An auditor can only refuse more than the code guard does, never allow what it stopped. */
public record AuditAnswer(boolean supported) {}
