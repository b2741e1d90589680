package dev.tailorbird.claims;

/**
 * One word, number or mark of a normalised text.
 *
 * @param lower lower case without accents and without a possessive ending
 * @param lemma the dictionary form of {@code lower}
 * @param start offset in the normalised text
 * @param glued no space before it
 */
record Token(String text, String lower, String lemma, Sort sort, int start, int end, boolean glued) {
    enum Sort {
        WORD,
        NUMBER,
        MARK
    }

    /** The same place in the text, read as another word. */
    Token reading(String other, Lemmas lemmas) {
        String plain = Tokeniser.plain(other);
        return new Token(other, plain, lemmas.of(plain), sort, start, end, glued);
    }

    boolean word() {
        return sort == Sort.WORD;
    }

    boolean number() {
        return sort == Sort.NUMBER;
    }

    boolean mark() {
        return sort == Sort.MARK;
    }

    boolean is(String value) {
        return lower.equals(value);
    }

    boolean capital() {
        return word() && Character.isUpperCase(text.charAt(0));
    }

    /** Written in capitals or with capitals or digits inside: an acronym, a product, a version. */
    boolean shaped() {
        if (!word() || text.length() < 2) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c) || c == '#' || c == '+') {
                return true;
            }
        }
        return text.indexOf('.') > 0 && text.indexOf('.') < text.length() - 1;
    }
}
