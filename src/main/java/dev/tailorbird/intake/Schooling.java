package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stay at a school while it is being read. */
final class Schooling {
    @Nullable
    Piece school;

    @Nullable
    Piece degreePiece;

    @Nullable
    String type;

    @Nullable
    String area;

    @Nullable
    String score;

    @Nullable
    Line scoreLine;

    @Nullable
    Range range;

    @Nullable
    Line dateLine;

    final List<Item> courses = new ArrayList<>();
}
