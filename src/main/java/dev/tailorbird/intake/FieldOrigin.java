package dev.tailorbird.intake;

/**
 * Where a field of a draft was read.
 *
 * @param confidence 0..1
 * @param page 1 for the first; 0 when the format has no pages
 * @param line the line on that page, counted from 1; 0 when the format has no lines
 * @param text the source line as it stands in the document
 */
public record FieldOrigin(double confidence, int page, int line, String text) {}
