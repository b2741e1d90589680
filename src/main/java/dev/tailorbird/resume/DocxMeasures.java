package dev.tailorbird.resume;

/**
 * The measures of one step of fitting as a word processor counts them: lengths in twentieths of a point, sizes of type
 * in half points, line heights in 240ths of the font's own.
 */
record DocxMeasures(Fit fit, Paper paper, ResumeTemplate.Look look) {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    /** Line height of Calibri and Carlito as they come, as a factor of the size. */
    private static final double FONT_LEADING = 1.22;

    private static final double BULLET_MM = 4;

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    private int halfPoints(double factor) {
        return (int) Math.round(2 * factor * fit.size());
    }

    private static int line(double leading) {
        return (int) Math.round(240 * leading / FONT_LEADING);
    }

    public int size() {
        return halfPoints(1);
    }

    public int nameSize() {
        return halfPoints(1.82);
    }

    public int headSize() {
        return halfPoints(look.capitals() ? 1.09 : 1.27);
    }

    public int roleSize() {
        return halfPoints(1.09);
    }

    public int line() {
        return line(fit.leading());
    }

    public int tight() {
        return line(1.15);
    }

    public int gap() {
        return twips(fit.gap());
    }

    public int section() {
        return twips(fit.section());
    }

    public int underHead() {
        return twips(fit.head());
    }

    public int entry() {
        return twips(fit.entry());
    }

    public int item() {
        return twips(fit.item());
    }

    /** Of the text, between the margins. */
    public int width() {
        return twips(paper.width() - 2 * fit.side());
    }

    /** Of the dates' own column, 0 when they have none. */
    public int column() {
        return twips(look.column());
    }

    public int bullet() {
        return twips(BULLET_MM);
    }

    public int bulletText() {
        return column() + bullet();
    }

    public String head() {
        return look.centred() ? "center" : "left";
    }
}
