package dev.tailorbird.intake;

/** A file to be read; its name only for messages. */
public record ResumeFile(String name, byte[] content) {}
