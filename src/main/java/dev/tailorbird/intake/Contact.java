package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who it is about and how to reach them, each with the line it was read from. */
final class Contact {
    record Read<T>(T value, Line line, double confidence) {}

    @Nullable
    Read<String> name;

    @Nullable
    Read<String> label;

    @Nullable
    Read<String> email;

    @Nullable
    Read<String> phone;

    @Nullable
    Read<Location> place;

    final List<Read<String>> urls = new ArrayList<>();
    final List<Line> summary = new ArrayList<>();
}
