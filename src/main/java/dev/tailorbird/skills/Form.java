package dev.tailorbird.skills;

/**
 * One spelling of a skill and how strictly a text must match it.
 *
 * @param text the spelling as it is usually written
 * @param rule what a text must show beside the letters
 */
record Form(String text, Rule rule) {
    enum Rule {
        /** Any capitals. */
        LOOSE,
        /** An everyday word too ("python", "docker"): in small letters it needs a list of skills or a cue beside it. */
        WORD,
        /** A capital wherever the form has one. */
        CAPITALS,
        /** Capitals, and a list of skills or a cue beside it. */
        COMPANY
    }

    static Form parse(String marked) {
        if (marked.startsWith("%")) {
            return new Form(marked.substring(1), Rule.WORD);
        }
        if (marked.startsWith("=")) {
            return new Form(marked.substring(1), Rule.CAPITALS);
        }
        if (marked.startsWith("~")) {
            return new Form(marked.substring(1), Rule.COMPANY);
        }
        return new Form(marked, Rule.LOOSE);
    }
}
