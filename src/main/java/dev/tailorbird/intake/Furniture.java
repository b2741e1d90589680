package dev.tailorbird.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What repeats on pages and is no content: page numbers, running heads, "last updated" lines. */
final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:.{0,60}[\\s|·•,–—-])?(?:page|seite|página|pagina|pág\\.|s\\.|p\\.)?\\s*\\d{1,2}\\s*(?:/|of|von|de|sur|di|van)\\s*\\d{1,2}"
                    + "|(?:page|seite|página|pagina|[-–—])?\\s*\\d{1,2}\\s*[-–—]?");
    private static final Pattern UPDATED = Pattern.compile(
            "(?iu)(?:last (?:updated|modified|revised)|updated|stand:?|zuletzt aktualisiert|mis à jour|dernière mise à jour|actualizado|última actualización)\\b.{0,30}\\d{4}.{0,4}");
    private static final float MARGIN = 0.085f;

    private final Map<String, Integer> pagesWith = new HashMap<>();

    void see(List<List<Word>> rows, float height) {
        Set<String> here = new HashSet<>();
        for (List<Word> row : rows) if (inMargin(row, height)) here.add(key(row));
        for (String key : here) pagesWith.merge(key, 1, Integer::sum);
    }

    boolean is(List<Word> row, float height, int page) {
        if (!inMargin(row, height)) return false;
        String text = Cell.join(row);
        if (PAGE_NUMBER.matcher(text).matches() || UPDATED.matcher(text).matches()) return true;
        return page > 1 && pagesWith.getOrDefault(key(row), 0) > 1;
    }

    private static boolean inMargin(List<Word> row, float height) {
        float y = row.get(0).baseline();
        return y < height * MARGIN || y > height * (1 - MARGIN);
    }

    private static String key(List<Word> row) {
        return Cell.join(row).replaceAll("\\d+", "#");
    }
}
