package dev.tailorbird.geo;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names so that spellings of one place meet; the script that derives the data folds in the same way. */
final class PlaceNames {
    private static final char FIRST = 'À';

    /** The plain letters of U+00C0 to U+017F in lower case; those spelt with two are handled before. */
    private static final String BASE =
            "aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghh??iiiiiiiiii??jjkk?llllll??llnnnnnn???oooooo??rrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzz?";

    private PlaceNames() {}

    static String key(String name) {
        String plain =
                (isSimple(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(key, plain.charAt(i));
        }
        return withShortForms(key.toString().strip());
    }

    private static void append(StringBuilder key, char c) {
        switch (c) {
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'ł' -> key.append('l');
            case 'ı' -> key.append('i');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case '’', '\'', '`', 'ʻ', '‘' -> {}
            default -> {
                if (c >= FIRST && c < FIRST + BASE.length()) {
                    appendBase(key, c);
                } else if (Character.isLetterOrDigit(c)) {
                    key.append(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK
                        && !key.isEmpty()
                        && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
        }
    }

    private static void appendBase(StringBuilder key, char c) {
        char base = BASE.charAt(c - FIRST);
        if (base != '?' && base != ' ') {
            key.append(base);
        }
    }

    /** Whether no letter needs the slow way of taking accents off. */
    private static boolean isSimple(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST + BASE.length()) {
                return false;
            }
        }
        return true;
    }

    private static String withShortForms(String key) {
        String padded = " " + key + " ";
        return padded.replace(" saint ", " st ")
                .replace(" sankt ", " st ")
                .replace(" mount ", " mt ")
                .replace(" fort ", " ft ")
                .strip();
    }
}
