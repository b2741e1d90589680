package dev.tailorbird.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Characters as people mean them: ligatures apart, odd spaces plain, invisible ones gone. */
final class TextCleaner {
    /** Stands for an icon: no text, but it separates what is left and right of it. */
    static final String ICON = "\ufffc";

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t\\f]]");
    private static final String BULLETS = "•◦▪▸‣●○■□◆◇►➤➢∙⁃✓✔❖»→–—-*·▶▷◘◙➔➜★☆⦿⚫⬤❑❒❯›";

    private TextCleaner() {}

    static String glyph(String unicode) {
        if (unicode.length() == 1 && unicode.charAt(0) < 0x80) return unicode;
        String text = INVISIBLE.matcher(unicode).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = ligatures(text);
        return CONTROL.matcher(text).replaceAll("");
    }

    static String line(String text) {
        return Normalizer.normalize(glyph(text), Normalizer.Form.NFC);
    }

    private static String ligatures(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\ufb00' -> out.append("ff");
                case '\ufb01' -> out.append("fi");
                case '\ufb02' -> out.append("fl");
                case '\ufb03' -> out.append("ffi");
                case '\ufb04' -> out.append("ffl");
                case '\ufb05', '\ufb06' -> out.append("st");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A list marker that stands alone: a sign, or "o" as word processors set it on the second level. */
    static boolean isBullet(String word) {
        return word.length() == 1 && (BULLETS.contains(word) || word.equals("o"));
    }

    /** Signs that never begin running text: they are list markers even without a space after them. */
    static boolean isSureBullet(char c) {
        return BULLETS.indexOf(c) >= 0 && "–—-*·»→›".indexOf(c) < 0;
    }
}
