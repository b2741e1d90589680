package dev.tailorbird.jobs;

/** Where what was given differs from what the page says; the given value is kept. */
public record Conflict(String field, String given, String found) {}
