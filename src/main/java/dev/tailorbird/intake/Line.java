package dev.tailorbird.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the document in reading order.
 *
 * @param cells its parts from left to right, without the bullet
 * @param bullet how deep it is indented as a list item (1, 2, …), 0 when it is none
 * @param heading level of a heading style (1 is the highest), 0 when none
 * @param gap distance to the line above in multiples of its own font size; large at the start of a column or page
 * @param wraps false when the format keeps whole paragraphs, so that the next line never goes on
 * @param lane the column it stands in; lines of different lanes never belong together
 * @param edge right end of the longest line in its column: a line that reaches it was wrapped
 */
record Line(
        int page,
        int number,
        List<Cell> cells,
        float x,
        int bullet,
        int heading,
        float gap,
        boolean wraps,
        int lane,
        float edge) {

    static final float FAR = 9;

    Line {
        cells = List.copyOf(cells);
    }

    String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining("  "));
    }

    String textOfFirst() {
        return cells.get(0).text();
    }

    float textX() {
        return cells.get(0).x();
    }

    float right() {
        return cells.get(cells.size() - 1).right();
    }

    float size() {
        float size = 0;
        for (Cell cell : cells) size = Math.max(size, cell.size());
        return size;
    }

    boolean bold() {
        return cells.get(0).bold();
    }

    boolean allBold() {
        return cells.stream().allMatch(Cell::bold);
    }

    boolean caps() {
        return caps(cells.get(0).text());
    }

    static boolean caps(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isLetter).count() > 1;
    }

    int words() {
        return cells.stream().mapToInt(cell -> cell.words().size()).sum();
    }

    Line withCells(List<Cell> other) {
        return new Line(page, number, other, x, bullet, heading, gap, wraps, lane, edge);
    }

    /** The line as an item of a list whose marker stood before {@code text}. */
    Line asBullet(List<Cell> text) {
        return new Line(page, number, text, x, Math.max(1, bullet), heading, gap, wraps, lane, edge);
    }

    FieldOrigin origin(double confidence) {
        String text = text();
        return new FieldOrigin(confidence, page, number, text.length() > 300 ? text.substring(0, 300) : text);
    }
}
