package dev.tailorbird.discovery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A well-known company of the bundled directory.
 *
 * @param fields of business, each a bundle
 * @param checked when its address was last seen to answer; null when it never was
 */
record DirectoryEntry(
        String name,
        CareersAddress address,
        List<String> fields,
        @Nullable LocalDate checked) {}
