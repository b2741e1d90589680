package dev.tailorbird.intake;

import java.util.List;

/**
 * A document as lines in reading order, whatever its format was.
 *
 * @param links addresses with the words they stand on; links of icons have no words
 */
record Document(List<Line> lines, List<Link> links, String format, int pages) {

    record Link(String url, String text, int page, int line) {}

    /** The size that most characters have. */
    float bodySize() {
        java.util.Map<Integer, Integer> count = new java.util.HashMap<>();
        for (Line line : lines)
            for (Cell cell : line.cells())
                for (Word word : cell.words())
                    count.merge(Math.round(word.size() * 4), word.text().length(), Integer::sum);
        return count.entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .map(java.util.Map.Entry::getKey)
                        .orElse(40)
                / 4f;
    }

    int letters() {
        return lines.stream()
                .mapToInt(
                        l -> (int) l.text().chars().filter(Character::isLetter).count())
                .sum();
    }
}
