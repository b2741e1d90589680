package dev.tailorbird.resume;

/** A size of paper, in millimetres. */
record Paper(String name, double width, double height) {
    private static final Paper A4 = new Paper("A4", 210, 297);
    private static final Paper LETTER = new Paper("letter", 215.9, 279.4);

    static Paper of(RenderOptions options) {
        return "A4".equals(options.pageSize()) ? A4 : LETTER;
    }
}
