package dev.tailorbird.geo;

/** How a person gets to work. */
public enum CommuteMode {
    DRIVE("by car"),
    TRANSIT("by public transport"),
    CYCLE("by bicycle"),
    WALK("on foot");

    private final String words;

    CommuteMode(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
