package dev.tailorbird.resume;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finished PDF.
 *
 * @param note what its reader should know, in plain words: it did not fit the pages asked for, characters were left
 *     out; null when there is nothing to say
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record RenderedPdf(byte[] bytes, int pages, @Nullable String note) {
    /** The same with more to say. */
    RenderedPdf noting(List<String> more) {
        String all = Stream.concat(Stream.ofNullable(note), more.stream()).collect(Collectors.joining(" "));
        return new RenderedPdf(bytes, pages, all.isEmpty() ? null : all);
    }
}
