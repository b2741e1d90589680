package dev.tailorbird.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads "PhD in Computer Science", "B.Sc. Biology", "Licence de droit": the degree and its field. */
final class Degrees {
    /** {@code area} is null when the text names none. */
    record Degree(String type, @Nullable String area) {}

    private static final Map<String, List<String>> LISTS = WordLists.load("degrees.txt");
    private static final Set<String> SHORT = LISTS.getOrDefault("SHORT", List.of()).stream()
            .map(Degrees::bare)
            .collect(Collectors.toCollection(HashSet::new));
    private static final Set<String> FIELDS = LISTS.getOrDefault("FIELD", List.of()).stream()
            .map(WordLists::plain)
            .collect(Collectors.toSet());
    private static final String CONNECTOR =
            "(?:\\s*[,:–—-]\\s+|\\s+(?:in|en|im|der|de|of|on|fur|em|zum|zur|als|di|d'|du|des)\\s+(?:der |la |the |le )?|\\s+d['’]|\\s+)";
    private static final String DESIGNATION = alternatives("DESIGNATION");
    private static final Pattern LONG =
            Pattern.compile("(?iu)^(" + alternatives("LONG") + ")(?:\\b(?![\\p{L}-])|$)(?:" + CONNECTOR + "(.+))?$");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)^((?:(?:honou?rs|joint|executive|double|technical|vocational|professional|advanced|higher|national|secondary|upper secondary|specialist) ){0,3}(?:"
                    + alternatives("LEVEL") + ")(?:[’']?s)?(?: degree)?"
                    + "(?:,? (?:of|in|en|de) (?:" + DESIGNATION + ")(?: (?:of|and) (?:" + DESIGNATION
                    + "))?(?![\\p{L}]))?"
                    + "(?: ?\\((?:hons?\\.?|honours|[A-Za-z.]{2,6})\\))?(?: \\(?hons?\\.?\\)?)?)(?![\\p{L}-])(?:"
                    + CONNECTOR + "(.+))?$");
    private static final Pattern PREFIXED = Pattern.compile(
            "(?iu)^(diplom[-\\p{L}]{4,}(?: ?\\(\\p{L}+\\))?|(?:\\d+(?:er?|eme|st|nd)? )?staatsexamen|(?:staatlich )?(?:geprufte|anerkannte|examinierte)[rn]? [-\\p{L}]+|dr\\. (?:\\p{L}{2,5}\\. ?)+)(?:"
                    + CONNECTOR + "(.+))?$");

    /** What any language calls a certificate, before its subject: "New Zealand Certificate in Welding". */
    private static final Pattern NAMED = Pattern.compile("(?iu)^((?:[\\p{L}.'’&-]+ ){0,4}(?:" + alternatives("NOUN")
            + "|[\\p{L}-]{4,}(?:" + alternatives("NOUNSUFFIX")
            + "))(?: (?:i{1,3}|iv|\\d)\\b)?)(?: ?\\([\\p{L}. ]{2,20}\\))?"
            + "(?:\\s*[,:–—-]\\s+(.+)|\\s+(?:in|of|en|im|de|for|fur|em|als|zum|zur)\\s+(.+))?$");

    /** "City & Guilds 2391 Inspection and Testing", "NVQ Level 3 in Joinery": a scheme, its number, then the subject. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^((?:city (?:&|and) guilds|nvq|svq|btec|ncea|rqf|qcf|scqf|nqf|level|class|grade|stcw|igcse|iata|dgca)(?: [\\p{L}]+){0,2} (?:\\d{1,4}(?:-\\d{1,3})?|x{1,3}|xi{1,2}|i{1,3}|iv|v)(?: (?:certificate|diploma|award|extended diploma))?(?: ?\\([\\p{L}. ]{2,20}\\))?)(?:(?:"
                    + CONNECTOR + ")(.+))?$");

    private Degrees() {}

    static @Nullable Degree read(String text) {
        String s = text.strip().replaceAll("\\s+", " ");
        String folded = DateRanges.fold(s);
        Degree named = cut(PREFIXED.matcher(folded), s);
        if (named == null) named = cut(NUMBERED.matcher(folded), s);
        if (named == null) named = brief(s);
        if (named == null) named = cut(LEVEL.matcher(folded), s);
        if (named == null) named = cut(LONG.matcher(folded), s);
        return named == null ? cut(NAMED.matcher(folded), s) : named;
    }

    /** Type and field as written, where the folded text matched. */
    private static @Nullable Degree cut(Matcher m, String text) {
        if (!m.matches()) return null;
        int field = m.groupCount() > 2 && m.group(2) == null ? 3 : 2;
        String area = m.group(field) == null ? null : text.substring(m.start(field), m.end(field));
        return degree(text.substring(m.start(1), m.end(1)), area);
    }

    /** "BSc (Hons) Biology", "M.A. in History", "Ph.D., Physics". */
    private static @Nullable Degree brief(String s) {
        Matcher m = Pattern.compile(
                        "^([A-Z][A-Za-z.]{1,10}(?:[-/][A-Z][a-z.]+)?)(,? ?\\((?:[Hh]ons?\\.?|[Hh]onours|\\p{L}{2,5}\\.?)\\)|,? Hons?\\.?)?(?:(?:"
                                + CONNECTOR + ")(.+)|[,:]?)$")
                .matcher(s);
        if (!m.matches() || !SHORT.contains(bare(m.group(1)))) return null;
        String hons = m.group(2) == null ? "" : m.group(2);
        String area = m.group(3);
        if (area != null && area.toLowerCase(java.util.Locale.ROOT).startsWith("degree"))
            area = area.replaceFirst("(?i)^degree(?: in| of)?\\s*", "");
        return degree(m.group(1) + hons, area);
    }

    private static Degree degree(String type, @Nullable String area) {
        String field = area == null ? null : area.strip().replaceAll("^[,:(–—-]+\\s*|[\\s,:–—-]+$", "");
        if (field != null && field.startsWith("(") && field.endsWith(")"))
            field = field.substring(1, field.length() - 1);
        if (field != null && field.endsWith(")") && !field.contains("("))
            field = field.substring(0, field.length() - 1);
        return new Degree(type.strip(), field == null || field.isBlank() ? null : field);
    }

    static boolean isField(String text) {
        for (String word : WordLists.plain(text).split(" ")) if (FIELDS.contains(word)) return true;
        return false;
    }

    private static String bare(String text) {
        return text.replaceAll("[.\\s]", "");
    }

    private static String alternatives(String key) {
        return LISTS.getOrDefault(key, List.of()).stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(w -> DateRanges.fold(w).replace(".", "\\.").replace("'", "['’]"))
                .collect(Collectors.joining("|"));
    }
}
