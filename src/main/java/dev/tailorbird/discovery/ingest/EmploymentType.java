package dev.tailorbird.discovery.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The boards' words for kinds of employment, in the languages that they speak. */
enum EmploymentType {
    INTERNSHIP("intern|trainee|praktik|stage|werkstudent|prácticas|beca|apprentic|ausbildung|alternance|student"),
    TEMPORARY("temp|seasonal|casual|per.?diem|saison|aushilf|intérim"),
    CONTRACT("contract|freelance|fixed.?term|befristet|\\bcdd\\b|consult|b2b|self.?employed"),
    PART_TIME("part.?time|teilzeit|temps.partiel|parcial|minijob|parttime"),
    FULL_TIME("full.?time|vollzeit|temps.plein|completo|completa|fulltime|permanent|regular|unbefristet|\\bcdi\\b");

    private static final Pattern NOT_FIXED = Pattern.compile("(?i)unbefristet|permanent contract");
    private final Pattern words;

    EmploymentType(String words) {
        this.words = Pattern.compile(words);
    }

    /** As {@code posting} names it; unknown when the words say nothing, or both full and part time. */
    static String of(@Nullable String said) {
        if (said == null) return "unknown";
        String text = NOT_FIXED.matcher(said).replaceAll("permanent").toLowerCase(Locale.ROOT);
        List<EmploymentType> found = List.of(values()).stream()
                .filter(type -> type.words.matcher(text).find())
                .toList();
        if (found.isEmpty() || found.containsAll(List.of(PART_TIME, FULL_TIME))) return "unknown";
        return found.get(0).name().toLowerCase(Locale.ROOT);
    }
}
