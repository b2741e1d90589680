package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;

/** Enumerations in a text: "Java, Go (1.21, generics) and SQL". */
final class Lists {
    private Lists() {}

    /** Splits at commas, semicolons, bars and dots between words, not inside parentheses. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') depth++;
            if ((c == ')' || c == ']') && depth > 0) depth--;
            boolean open = depth > 0 && text.indexOf(')', i) >= 0;
            boolean spaced = i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            boolean number = c == ','
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            boolean separator = !number
                    && (",;|•●▪◦∙⋅\n".indexOf(c) >= 0 || (c == '·' || c == '/' || c == '–' || c == '⁃') && spaced);
            if (separator && !open) {
                add(parts, part);
            } else {
                part.append(c);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString()
                .strip()
                .replaceAll("^(?:and|und|et|y|sowie|&)\\s+(?=\\S)", "")
                .replaceAll("(?<=[\\p{L})])\\.$", "");
        part.setLength(0);
        if (!text.isEmpty() && text.chars().anyMatch(Character::isLetterOrDigit)) parts.add(text);
    }
}
