package dev.tailorbird.resume;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The measures of one attempt to fit the pages, in points and millimetres. Each step is a little tighter than the one
 * before, down to the smallest size that is still read with ease.
 *
 * @param leading line height as a factor of the size
 */
record Fit(
        double size,
        double leading,
        double top,
        double side,
        double section,
        double head,
        double entry,
        double item,
        double gap) {

    static final double FLOOR = 9.5;

    private static final Fit STANDARD = new Fit(11, 1.26, 15, 18, 4.2, 1.6, 2.8, .55, .8);
    private static final Fit COMPACT = new Fit(10, 1.2, 12, 15, 3.1, 1.1, 2, .35, .5);
    private static final Fit TIGHTEST = new Fit(FLOOR, 1.14, 10, 13, 2.2, .7, 1.3, .15, .3);

    /** About a third of a point of type. */
    private static final double STEP = .375;

    /** The template's own measures. */
    static Fit of(ResumeTemplate template) {
        return template.compact() ? COMPACT : STANDARD;
    }

    /** The steps of a template, from its own measures to the tightest. */
    static List<Fit> steps(ResumeTemplate template) {
        Fit first = of(template);
        int steps = (int) Math.ceil((first.size - FLOOR) / STEP);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> between(first, TIGHTEST, (double) step / steps))
                .toList();
    }

    /** In points. */
    double lineHeight() {
        return size * leading;
    }

    /** What a page has for text from top to bottom, in millimetres. */
    double room(Paper paper) {
        return paper.height() - 2 * top;
    }

    /** Length of a line in letters, in some unit. */
    double line(Paper paper) {
        return (paper.width() - 2 * side) / size;
    }

    private static Fit between(Fit a, Fit b, double part) {
        return new Fit(
                mix(a.size, b.size, part),
                mix(a.leading, b.leading, part),
                mix(a.top, b.top, part),
                mix(a.side, b.side, part),
                mix(a.section, b.section, part),
                mix(a.head, b.head, part),
                mix(a.entry, b.entry, part),
                mix(a.item, b.item, part),
                mix(a.gap, b.gap, part));
    }

    private static double mix(double a, double b, double part) {
        return Math.round((a + (b - a) * part) * 100) / 100.0;
    }
}
