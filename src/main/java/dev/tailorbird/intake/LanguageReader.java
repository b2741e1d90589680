package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spoken languages with their level: "German (native)", "Anglais : courant", "English – C1". */
final class LanguageReader {
    record Spoken(String language, @Nullable String fluency, Line line) {}

    private static final Pattern ONE =
            Pattern.compile("^([\\p{L}][\\p{L} .'-]{1,30}?)\\s*(?:[:(–—|-]\\s*|\\s-\\s)(.{1,60}?)\\)?$");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)^([\\p{L}]{3,20})\\s+((?:native|fluent|mother tongue|bilingual|professional|conversational|basic|intermediate|advanced|beginner|proficient|muttersprache|verhandlungssicher|flie(?:ß|ss)end|grundkenntnisse|gut|sehr gut|langue maternelle|courant|bilingue|notions|nativo|nativa|fluido|intermedio|avanzado|b[áa]sico|lengua materna|[ABC][12]).*)$");

    private LanguageReader() {}

    static List<Spoken> read(List<Line> lines) {
        List<Spoken> spoken = new ArrayList<>();
        for (Line line : lines) {
            StringBuilder text = new StringBuilder();
            List<Cell> cells = line.cells();
            boolean pairs = cells.size() == 2
                    && Lists.split(cells.get(0).text()).size() == 1
                    && ONE.matcher(cells.get(0).text()).matches() == false
                    && !isLanguageLike(cells.get(1).text());
            if (pairs) {
                spoken.add(new Spoken(
                        cells.get(0).text().replaceAll("\\s*:$", ""),
                        cells.get(1).text(),
                        line));
                continue;
            }
            for (Cell cell : cells) text.append(text.length() > 0 ? " | " : "").append(cell.text());
            for (String part : Lists.split(text.toString())) add(part, line, spoken);
        }
        return spoken;
    }

    private static boolean isLanguageLike(String text) {
        return ONE.matcher(text).matches() || LEVEL.matcher(text).matches();
    }

    private static void add(String part, Line line, List<Spoken> spoken) {
        Matcher level = LEVEL.matcher(part);
        Matcher one = ONE.matcher(part);
        if (level.matches()) spoken.add(new Spoken(level.group(1), level.group(2), line));
        else if (one.matches())
            spoken.add(new Spoken(
                    one.group(1).strip(), one.group(2).replaceAll("\\)$", "").strip(), line));
        else if (isFluency(part)
                && !spoken.isEmpty()
                && spoken.get(spoken.size() - 1).fluency() == null) {
            Spoken last = spoken.remove(spoken.size() - 1);
            spoken.add(new Spoken(last.language(), part, last.line()));
        } else if (part.length() <= 30 && Character.isUpperCase(part.codePointAt(0)))
            spoken.add(new Spoken(part, null, line));
    }

    private static boolean isFluency(String part) {
        return LEVEL.matcher("Xxxx " + part).matches();
    }
}
