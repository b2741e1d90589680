package dev.tailorbird.intake;

import dev.tailorbird.intake.DateRanges.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stay at a school while it is being read. */
final class Schooling {
    enum Kind {
        DEGREE,
        SCHOOL,
        /** No word tells. */
        OPEN
    }

    /** What a header names, in order. */
    record Part(Piece piece, Kind kind) {
        String text() {
            return piece.text();
        }

        Part and(String more) {
            return new Part(piece.withText(piece.text() + ", " + more), kind);
        }
    }

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

    /** A town or country stands in the header apart from the rest. */
    boolean placed;

    /** Words of a school stand in the header, so that no other part needs to be its name. */
    boolean named;

    final List<Part> parts = new ArrayList<>();
    final List<Item> courses = new ArrayList<>();
}
