package dev.tailorbird.resume;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the texts of one document into what can be shown, and remembers what had to be left out. Texts are hostile:
 * control characters, bidi overrides and invisible signs go without a word. A PDF takes what its own fonts can write;
 * other documents take every script, because the fonts are those of whoever opens them.
 */
final class Printable {
    private static final int SHOWN = 12;
    private static final int KEYCAP = 0x20E3;

    private final boolean everyScript;
    private final Set<Typefaces.Fallback> fallbacks = EnumSet.noneOf(Typefaces.Fallback.class);
    private final Set<Integer> emoji = new LinkedHashSet<>();
    private final Set<String> rightToLeft = new LinkedHashSet<>();
    private final Set<Integer> unknown = new LinkedHashSet<>();

    private Printable(boolean everyScript) {
        this.everyScript = everyScript;
    }

    static Printable inPdf() {
        return new Printable(false);
    }

    static Printable inEveryScript() {
        return new Printable(true);
    }

    /** The text on one line, empty when nothing of it can be shown. */
    String line(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length());
        normal.codePoints().forEach(codePoint -> append(out, codePoint));
        if (!everyScript) {
            collectRightToLeft(normal);
        }
        return out.toString().strip();
    }

    /** A statement without the bullet sign that some people type in front of it. */
    String bullet(@Nullable String text) {
        return line(text).replaceFirst("^[•·▪◦‣*–-]+ +", "");
    }

    /** Families that the text needs beside the main one. */
    Set<Typefaces.Fallback> fallbacks() {
        return fallbacks;
    }

    /** What was left out, in words; one sentence for each reason. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!rightToLeft.isEmpty()) {
            notes.add("Right-to-left scripts are not supported in the PDF yet, so these words were left out: "
                    + shown(List.copyOf(rightToLeft), ", ")
                    + ". Add the same in Latin letters, or use the Word document, which has them.");
        }
        if (!emoji.isEmpty()) {
            notes.add("Emoji were left out of the PDF: "
                    + shown(emoji.stream().map(Character::toString).toList(), " ") + ".");
        }
        if (!unknown.isEmpty()) {
            notes.add("The PDF's fonts have no sign for these characters, which were left out: "
                    + shown(unknown.stream().map(Printable::named).toList(), ", ") + ".");
        }
        return notes;
    }

    private void append(StringBuilder out, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (everyScript && joins(codePoint)) {
            out.appendCodePoint(codePoint);
        } else if (isInvisible(codePoint)) {
            return;
        } else if (isPresentationForm(codePoint)) {
            out.append(compatible(codePoint));
        } else if (everyScript || Typefaces.writes(codePoint)) {
            out.appendCodePoint(codePoint);
        } else if (isRightToLeft(codePoint)) {
            return;
        } else {
            appendRare(out, codePoint);
        }
    }

    private void appendRare(StringBuilder out, int codePoint) {
        String plain = compatible(codePoint);
        if (!isWide(codePoint) && plain.codePoints().allMatch(Typefaces::writes)) {
            out.append(plain);
            return;
        }
        for (Typefaces.Fallback fallback : Typefaces.Fallback.values()) {
            if (isWorthLoading(fallback, codePoint) && fallback.writes(codePoint)) {
                fallbacks.add(fallback);
                out.appendCodePoint(codePoint);
                return;
            }
        }
        (isEmoji(codePoint) ? emoji : unknown).add(codePoint);
    }

    /** Whether the fallback may have this character at all, known without loading it. */
    private static boolean isWorthLoading(Typefaces.Fallback fallback, int codePoint) {
        if (isEmoji(codePoint) && codePoint > 0xFFFF) {
            return false;
        }
        boolean hangul = UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
        return fallback == Typefaces.Fallback.HANGUL ? hangul : !hangul && isHanOrSymbol(codePoint);
    }

    private static boolean isHanOrSymbol(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, COMMON -> true;
            default -> false;
        };
    }

    private void collectRightToLeft(String text) {
        StringBuilder word = new StringBuilder();
        text.codePoints().filter(c -> !isInvisible(c)).forEach(codePoint -> {
            if (isRightToLeft(codePoint) && !Typefaces.writes(codePoint)) {
                word.appendCodePoint(codePoint);
            } else if (word.length() > 0) {
                rightToLeft.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            rightToLeft.add(word.toString());
        }
    }

    /** What Persian words and emoji are put together with. */
    private static boolean joins(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D || codePoint == 0xFE0F || codePoint == KEYCAP;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isVariationSelector(codePoint) || codePoint == 0xFFFD || codePoint == KEYCAP;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Ligatures and other forms that stand for plain letters and would not be found by a reader's search. */
    private static boolean isPresentationForm(int codePoint) {
        return codePoint >= 0xFB00 && codePoint <= 0xFB06;
    }

    /** Full-width signs, which belong to the Chinese or Japanese text around them. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    }

    private static String compatible(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default ->
                switch (UnicodeScript.of(codePoint)) {
                    case ARABIC, HEBREW, SYRIAC, THAANA, NKO -> true;
                    default -> false;
                };
        };
    }

    private static boolean isEmoji(int codePoint) {
        return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
                || codePoint >= 0x2600 && codePoint <= 0x27BF
                || codePoint >= 0x2B00 && codePoint <= 0x2BFF
                || codePoint >= 0x2300 && codePoint <= 0x23FF;
    }

    private static String named(int codePoint) {
        return "%s (U+%04X)".formatted(Character.toString(codePoint), codePoint);
    }

    private static String shown(List<String> all, String separator) {
        String first = all.stream().limit(SHOWN).collect(Collectors.joining(separator));
        return all.size() <= SHOWN ? first : first + separator + "and " + (all.size() - SHOWN) + " more";
    }
}
