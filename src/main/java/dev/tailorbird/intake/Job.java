package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job while it is being read: the pieces of its header with the part each plays. */
final class Job {
    @Nullable
    Piece employer;

    @Nullable
    Piece title;

    @Nullable
    Piece place;

    @Nullable
    Range range;

    @Nullable
    Line dateLine;

    final List<Piece> open = new ArrayList<>();
    final List<Piece> rest = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    boolean sure = true;
}
