package dev.tailorbird.claims;

import java.text.Normalizer;

/**
 * A text as the guard compares it: compatibility forms folded, invisible characters dropped, look-alike letters
 * turned Latin. Every character knows its place in the original.
 */
final class NormalText {
    private static final String LOOKALIKE_FROM = "АВЕЅІЈКМНОРСТУХЗаеорсухіјѕԁһӏԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυικ";
    private static final String LOOKALIKE_TO = "ABESIJKMHOPCTYX3aeopcyxijsdhlqwgABEZHIKMNOPTYXavoptuik";

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static NormalText of(String original) {
        boolean latin = mostlyLatin(original);
        StringBuilder out = new StringBuilder(original.length() + 16);
        int[] starts = new int[original.length() * 2 + 16];
        int[] ends = new int[original.length() * 2 + 16];
        int at = 0;
        while (at < original.length()) {
            int next = clusterEnd(original, at);
            String piece = fold(original.substring(at, next), latin);
            for (int k = 0; k < piece.length(); k++) {
                if (out.length() == starts.length) {
                    starts = java.util.Arrays.copyOf(starts, starts.length * 2);
                    ends = java.util.Arrays.copyOf(ends, ends.length * 2);
                }
                starts[out.length()] = at;
                ends[out.length()] = next;
                out.append(piece.charAt(k));
            }
            at = next;
        }
        return new NormalText(out.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    /** Where the character at {@code index} begins in the original. */
    int originalStart(int index) {
        return starts[index];
    }

    /** Where the character before {@code index} ends in the original. */
    int originalEnd(int index) {
        return ends[index - 1];
    }

    private static int clusterEnd(String s, int at) {
        int next = at + Character.charCount(s.codePointAt(at));
        int limit = Math.min(s.length(), at + 16);
        while (next < limit && Character.getType(s.codePointAt(next)) == Character.NON_SPACING_MARK) {
            next += Character.charCount(s.codePointAt(next));
        }
        return next;
    }

    private static String fold(String cluster, boolean latin) {
        if (cluster.length() == 1 && cluster.charAt(0) < 128) {
            return cluster.charAt(0) < ' ' ? (cluster.charAt(0) == '\n' ? "\n" : " ") : cluster;
        }
        int first = cluster.codePointAt(0);
        int type = Character.getType(first);
        if (type == Character.FORMAT || isVariationSelector(first) || type == Character.NON_SPACING_MARK) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String nfkc = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        for (int i = 0; i < nfkc.length(); i++) {
            out.append(fold(nfkc.charAt(i), latin));
        }
        return out.toString();
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0000 && c <= 0xE01EF || c == 0x034F || c == 0x115F || c == 0x3164;
    }

    private static char fold(char c, boolean latin) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') {
            return '-';
        }
        switch (c) {
            case '‘', '’', 'ʼ', '´', '`' -> {
                return '\'';
            }
            case '“', '”', '„', '«', '»' -> {
                return '"';
            }
            case '⁄', '∕' -> {
                return '/';
            }
            case '•', '·', '▪', '●', '‣' -> {
                return ';';
            }
            case '×', '✕' -> {
                return 'x';
            }
            default -> {
                int look = latin ? LOOKALIKE_FROM.indexOf(c) : -1;
                return look >= 0 && look < LOOKALIKE_TO.length() ? LOOKALIKE_TO.charAt(look) : c;
            }
        }
    }

    private static boolean mostlyLatin(String s) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x250 && Character.isLetter(c)) {
                latin++;
            } else if (c >= 0x370 && c < 0x530) {
                other++;
            }
        }
        return latin >= other;
    }
}
