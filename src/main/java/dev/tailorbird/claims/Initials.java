package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Abbreviations made of the beginnings of words: "LIMS", "BMus" for "Bachelor of Music", "R&D", "PharmD" turned round. */
final class Initials {
    private static final int LONGEST = 7;
    /** Each line of two-letters.txt: "hr human resources". */
    private static final Set<String> TWO_LETTERS = Set.copyOf(WordList.lines("two-letters"));

    private Initials() {}

    /** Does the evidence say in words what {@code token} abbreviates? */
    static boolean standsFor(Token token, Basis basis) {
        List<String> pieces = pieces(token);
        return pieces.size() >= 2 && basis.statements().stream().anyMatch(s -> spelled(s, pieces) != null);
    }

    /** Every abbreviation of a statement, as the beginnings of the words that it stands for. */
    static List<List<String>> in(Statement statement) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < statement.size(); i++) {
            List<String> pieces = pieces(statement.token(i));
            if (pieces.size() >= 2) {
                found.add(pieces);
            } else if (letter(statement, i) && statement.at(i + 1, "&") && letter(statement, i + 2)) {
                found.add(List.of(
                        statement.token(i).lower(), statement.token(i + 2).lower()));
            }
        }
        return found;
    }

    private static boolean letter(Statement statement, int i) {
        return i < statement.size()
                && statement.token(i).capital()
                && statement.token(i).text().length() == 1;
    }

    /** The words of {@code statement} that {@code token} stands for: from and to, or null. */
    static int @Nullable [] spelled(Statement statement, Token token) {
        List<String> pieces = pieces(token);
        return pieces.size() < 2 ? null : spelled(statement, pieces);
    }

    /** The tokens of {@code statement} that begin with {@code pieces}: from and to, or null. */
    static int @Nullable [] spelled(Statement statement, List<String> pieces) {
        List<String> turned = new ArrayList<>(pieces.subList(pieces.size() - 1, pieces.size()));
        turned.addAll(pieces.subList(0, pieces.size() - 1));
        boolean words = pieces.stream().anyMatch(piece -> piece.length() > 1);
        for (int i = 0; i < statement.size(); i++) {
            int end = spelledFrom(statement, i, pieces);
            if (end == 0 && words) {
                end = spelledFrom(statement, i, turned); // "Doctor of Pharmacy" is a PharmD
            }
            if (end > 0) {
                return new int[] {i, end};
            }
        }
        return null;
    }

    private static int spelledFrom(Statement statement, int start, List<String> pieces) {
        int k = 0;
        int i = start;
        while (i < statement.size() && k < pieces.size()) {
            Token token = statement.token(i);
            boolean small = token.is("of")
                    || token.is("and")
                    || token.is("for")
                    || token.is("the")
                    || token.is("-")
                    || token.is("in");
            if (token.word() && token.lower().startsWith(pieces.get(k))) {
                k++;
            } else if (!small || k == 0) {
                return 0;
            }
            i++;
        }
        boolean spelled = k == pieces.size() && i - start > 1;
        boolean joined = i - start == 3 && (statement.at(start + 1, "and") || statement.at(start + 1, "&"));
        return spelled
                        && (!twoLetters(pieces)
                                || joined
                                || known(pieces, statement.token(start), statement.token(i - 1)))
                ? i
                : 0;
    }

    private static boolean twoLetters(List<String> pieces) {
        return pieces.size() == 2 && pieces.stream().allMatch(piece -> piece.length() == 1);
    }

    /** Two letters fit too many words by chance: only what is known. */
    private static boolean known(List<String> letters, Token first, Token second) {
        String line = String.join("", letters) + ' ' + first.lower() + ' ';
        return TWO_LETTERS.contains(line + second.lower()) || TWO_LETTERS.contains(line + second.lemma());
    }

    /** Empty when the token is no abbreviation. */
    private static List<String> pieces(Token token) {
        String text = token.text().replace(".", "");
        if (!token.word() || text.length() < 2 || text.length() > LONGEST || !(token.shaped() || token.capital())) {
            return List.of();
        }
        if (text.endsWith("s") && text.length() > 2 && Character.isUpperCase(text.charAt(text.length() - 2))) {
            text = text.substring(0, text.length() - 1);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || Character.isUpperCase(text.charAt(i))) {
                pieces.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = i;
            }
        }
        boolean letters = text.chars().allMatch(Character::isLetter);
        return letters ? pieces : List.of();
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
