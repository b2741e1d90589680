package dev.tailorbird.shared;

/** A field at fault: its path in the request ("parameters.pages") and what to do about it. */
public record FieldError(String field, String message) {}
