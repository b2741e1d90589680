package dev.tailorbird.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a normalised text into words, numbers and marks, in one pass and without patterns. */
final class Tokeniser {
    /** From one state to the next, however it is written: "->", "=>" or one character. */
    static final String ARROW = "\u2192";

    private final Lemmas lemmas;

    Tokeniser(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    List<Token> read(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int lastEnd = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end;
            Token.Sort sort;
            if (Character.isLetter(c) || c == '.' && startsDotName(text, at)) {
                end = wordEnd(text, at);
                sort = Token.Sort.WORD;
            } else if (Character.isDigit(c)) {
                end = numberEnd(text, at);
                sort = Token.Sort.NUMBER;
            } else {
                end = arrow(text, at) ? at + 2 : at + 1;
                sort = Token.Sort.MARK;
            }
            tokens.add(token(text, at, end, sort, lastEnd == at));
            lastEnd = end;
            at = end;
        }
        return tokens;
    }

    private Token token(String text, int at, int end, Token.Sort sort, boolean glued) {
        String raw = arrow(text, at) ? ARROW : text.substring(at, end);
        if (sort != Token.Sort.WORD) {
            return new Token(raw, raw, raw, sort, at, end, glued);
        }
        String lower = plain(raw);
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        } else if (lower.endsWith("'")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        return new Token(raw, lower, lemmas.of(lower), sort, at, end, glued);
    }

    /** Lower case, without accents. */
    static String plain(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
                StringBuilder out = new StringBuilder();
                for (int k = 0; k < apart.length(); k++) {
                    if (Character.getType(apart.charAt(k)) != Character.NON_SPACING_MARK) {
                        out.append(apart.charAt(k));
                    }
                }
                return out.toString();
            }
        }
        return lower;
    }

    private static boolean arrow(String text, int at) {
        return (text.charAt(at) == '-' || text.charAt(at) == '=')
                && at + 1 < text.length()
                && text.charAt(at + 1) == '>';
    }

    /** ".NET" */
    private static boolean startsDotName(String text, int at) {
        return at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2))
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    private static int wordEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean more = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (Character.isLetterOrDigit(c) || c == '\'' && more) {
                end++;
            } else if (c == '.' && (more || initials(text, at, end))) {
                end++; // Node.js, B.Sc., U.S.
            } else if ((c == '+' || c == '#') && end - at <= 2 && (end - at == 1 || text.charAt(end - 1) == '+')) {
                end++; // C++, C#, A+
            } else {
                break;
            }
        }
        return end;
    }

    /** The dot after a letter of dotted initials belongs to them: "Ph.D.", "M.A." */
    private static boolean initials(String text, int at, int end) {
        int dot = text.lastIndexOf('.', end - 1);
        return dot > at && end - dot <= 4 && end - at <= 8;
    }

    /** "1 100 000": after one to three digits, groups of exactly three. */
    private static boolean thousands(String text, int at, int space) {
        int lead = 0;
        while (at + lead < space && Character.isDigit(text.charAt(at + lead))) {
            lead++;
        }
        int to = space + 1;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        boolean whole = text.indexOf(',', at) < 0 || text.indexOf(',', at) > space;
        return lead <= 3 && whole && to - space == 4 && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }

    private static int numberEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean more = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (Character.isDigit(c) || (c == ',' || c == '.') && more || c == ' ' && thousands(text, at, end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }
}
