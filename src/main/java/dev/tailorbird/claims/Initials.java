package dev.tailorbird.claims;

import java.util.Locale;

/** Abbreviations made of first letters: "LIMS" and "laboratory information management system", both ways. */
final class Initials {
    private Initials() {}

    /** Does the evidence say in words what {@code token} abbreviates? */
    static boolean standsFor(Token token, Basis basis) {
        String letters = letters(token);
        return letters.length() >= 2 && basis.statements().stream().anyMatch(s -> spelled(s, letters) != null);
    }

    /** The tokens of {@code statement} whose first letters are {@code letters}: from and to, or null. */
    static int @org.jspecify.annotations.Nullable [] spelled(Statement statement, String letters) {
        for (int i = 0; i < statement.size(); i++) {
            int end = spelledFrom(statement, i, letters);
            if (end > 0) {
                return new int[] {i, end};
            }
        }
        return null;
    }

    private static int spelledFrom(Statement statement, int start, String letters) {
        int k = 0;
        int i = start;
        while (i < statement.size() && k < letters.length()) {
            Token token = statement.token(i);
            boolean small = token.is("of")
                    || token.is("and")
                    || token.is("for")
                    || token.is("the")
                    || token.is("-")
                    || token.is("in");
            if (token.word() && token.lower().charAt(0) == letters.charAt(k)) {
                k++;
            } else if (!small || k == 0) {
                return 0;
            }
            i++;
        }
        return k == letters.length() && i - start > 1 ? i : 0;
    }

    static String letters(Token token) {
        String text = token.text().replace(".", "");
        if (text.endsWith("s") && text.length() > 2 && Character.isUpperCase(text.charAt(text.length() - 2))) {
            text = text.substring(0, text.length() - 1);
        }
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return capitals ? text.toLowerCase(Locale.ROOT) : "";
    }
}
