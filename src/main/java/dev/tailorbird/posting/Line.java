package dev.tailorbird.posting;

/** A line or list item of a posting with the section it stands in. */
record Line(String text, Section section, boolean bullet) {}
