package dev.tailorbird.claims;

/** Words cut short: "dev" of "developer", "ppl" of "people", "dept" of "department". */
final class Clipped {
    private static final int LONGEST = 6;

    private Clipped() {}

    /** Is it short enough, and without capitals or dots that make it a name? The caller knows that it is no word. */
    static boolean possible(Token token) {
        return token.word() && token.lower().length() >= 2 && token.lower().length() <= LONGEST && !token.shaped();
    }

    static boolean of(String cut, String word) {
        String bare = cut.endsWith("s") && cut.length() > 3 ? cut.substring(0, cut.length() - 1) : cut;
        if (word.length() < bare.length() + 2 || word.charAt(0) != bare.charAt(0)) {
            return false;
        }
        return bare.length() >= 3 && word.startsWith(bare) || noVowels(bare) && inOrder(bare, word);
    }

    private static boolean noVowels(String cut) {
        return cut.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean inOrder(String cut, String word) {
        int k = 0;
        for (int i = 0; i < word.length() && k < cut.length(); i++) {
            k += word.charAt(i) == cut.charAt(k) ? 1 : 0;
        }
        return k == cut.length();
    }
}
