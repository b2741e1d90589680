package dev.tailorbird.resume;

import org.jspecify.annotations.Nullable;

/**
 * A finished PDF.
 *
 * @param note what its reader should know, in plain words: it did not fit the pages asked for, characters were left
 *     out; null when there is nothing to say
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record RenderedPdf(byte[] bytes, int pages, @Nullable String note) {}
