package dev.tailorbird.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The analyst's accuracy on labelled postings, in two parts by a hash of company, text or title: rules were written from
 * "tune" alone, floors stand on "check" one standard error under the figures of a public rule-based extractor.
 */
@EnabledIf("dataIsThere")
class PostingAccuracyTest {
    private static final Path DATA = Path.of("../shared/data/labelled/jd_field_extraction");
    private static final int FEWEST = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SkillLexicon LEXICON = SkillLexicon.standard();
    private static final PostingAnalyst ANALYST = new PostingAnalyst(LEXICON, Gazetteer.standard());
    private static final Map<String, Tally[]> TALLIES = new LinkedHashMap<>();

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    @BeforeAll
    static void measure() throws IOException {
        for (Row row : rows("gold_postings")) {
            gold(row);
        }
        for (Row row : rows("level_corpus")) {
            PostingAnalysis analysis = analyze(row.text("title"), null, "");
            count(row, "level, enterprise titles", analysis.level().equals(row.text("level")));
        }
        for (Row row : rows("geo_corpus")) {
            place(row, row.json(), row.text("location_raw"), "geo corpus");
        }
        for (String language : List.of("", "de_", "fr_", "es_")) {
            for (Row row : rows(language + "salary_corpus")) {
                salary(row, row.json().path("expect"), analyze(null, null, row.text("text")), language + "salary");
            }
            for (Row row : rows(language + "yoe_corpus")) {
                years(row, row.json().path("expect"), analyze(null, null, row.text("text")), language + "years");
            }
            for (Row row : rows(language + "degree_corpus")) {
                degree(row, language + "degree");
            }
        }
        Set<String> vocabulary = new HashSet<>();
        for (Row row : rows("skills_corpus")) {
            row.json().path("skills").forEach(skill -> vocabulary.add(name(skill.asText())));
        }
        for (Row row : rows("skills_corpus")) {
            skills(row, vocabulary);
        }
        for (Row row : rows("sponsorship_corpus")) {
            JsonNode said = row.json().path("sponsorship");
            String wanted = said.isNull() ? "unknown" : said.asBoolean() ? "offered" : "not_offered";
            count(
                    row,
                    "sponsorship",
                    analyze(null, null, row.text("text")).sponsorship().equals(wanted));
        }
    }

    @AfterAll
    static void print() {
        System.out.printf("%-34s %-34s %s%n", "measure", "tune", "check");
        TALLIES.forEach((name, parts) -> System.out.printf("%-34s %-34s %s%n", name, parts[0], parts[1]));
    }

    @Test
    void levels() {
        atLeast("gold level", 0.93); // the peer's 0.954 is not reached yet
        atLeast("level, enterprise titles", 0.82);
    }

    @Test
    void places() {
        atLeast("gold country", 0.926);
        atLeast("gold city", 0.889);
        atLeast("geo corpus country", 0.948);
        atLeast("geo corpus city", 0.940);
        atLeast("gold remote", 0.95);
    }

    @Test
    void salaries() {
        atLeast("salary precision", 0.957);
        atLeast("salary recall", 0.957);
        atLeast("salary value within 5%", 0.962);
        for (String language : List.of("de_", "fr_", "es_")) {
            atLeast(language + "salary precision", 0.9);
            atLeast(language + "salary recall", 0.9);
        }
    }

    @Test
    void years() {
        atLeast("years precision", 0.975);
        atLeast("years recall", 0.975);
        for (String language : List.of("de_", "fr_", "es_")) {
            atLeast(language + "years precision", 0.9);
            atLeast(language + "years recall", 0.9);
        }
    }

    @Test
    void degrees() {
        atLeast("degree named at all recall", 0.886);
        atLeast("degree named at all precision", 0.97); // the peer's 0.995 is not reached yet
        atLeast("degree recall", 0.86); // its level right too; the peer does not say whether its 0.886 means that
        atLeast("degree precision", 0.88);
        atLeast("degree required or preferred", 0.61);
        for (String language : List.of("de_", "fr_", "es_")) {
            atLeast(language + "degree recall", 0.75);
            atLeast(language + "degree precision", 0.7);
        }
    }

    @Test
    void skills() {
        atLeast("skills recall", 0.927);
        atLeast("skills precision", 0.885); // against the peer's 0.995: the labels leave out skills that the text names
    }

    @Test
    void sponsorship() {
        atLeast("sponsorship", 0.95);
    }

    /** Too few rows say nothing: such a measure is printed only. */
    private static void atLeast(String measure, double peer) {
        Tally check = TALLIES.getOrDefault(measure, new Tally[] {new Tally(measure), new Tally(measure)})[1];
        if (check.count() < FEWEST) {
            return;
        }
        assertThat(check.share()).as(measure + " on check: " + check).isGreaterThanOrEqualTo(check.floor(peer));
    }

    private static void gold(Row row) {
        JsonNode gold = row.json().path("gold");
        String text = Objects.requireNonNullElse(row.text("description_text"), "");
        PostingAnalysis analysis = analyze(row.text("title"), row.text("location_raw"), text);
        count(row, "gold level", analysis.level().equals(gold.path("level").asText()));
        place(row, gold, row.text("location_raw"), "gold");
        boolean remote = analysis.workSetting().equals("remote")
                || analysis.locations().stream().anyMatch(PostingAnalysis.Place::remote);
        count(row, "gold remote", remote == gold.path("remote").asBoolean());
        years(row, gold.path("yoe"), analysis, "gold years");
    }

    private static void place(Row row, JsonNode wanted, @Nullable String location, String name) {
        List<PostingAnalysis.Place> places = analyze(null, location, "").locations();
        PostingAnalysis.Place first = places.isEmpty() ? null : places.get(0);
        count(
                row,
                name + " country",
                Objects.equals(string(wanted, "country"), first == null ? null : first.country()));
        count(row, name + " city", folded(string(wanted, "city")).equals(folded(first == null ? null : first.city())));
    }

    private static void salary(Row row, JsonNode wanted, PostingAnalysis analysis, String name) {
        boolean has = wanted.isObject();
        boolean found = analysis.salary() != null;
        found(row, name, has, found, true);
        if (has && found) {
            boolean value = near(wanted.path("min"), analysis.salary().min())
                    && near(wanted.path("max"), analysis.salary().max())
                    && wanted.path("interval").asText().equals(analysis.salary().period());
            count(row, name + " value within 5%", value);
        }
    }

    private static void years(Row row, JsonNode wanted, PostingAnalysis analysis, String name) {
        boolean has = wanted.isObject();
        boolean found = analysis.minYears() != null || analysis.maxYears() != null;
        boolean right = has && found && near(wanted.path("min"), analysis.minYears());
        found(row, name, has, found, right);
    }

    private static void degree(Row row, String name) {
        JsonNode wanted = row.json().path("expect");
        boolean plain = wanted.has("level");
        String level = string(wanted, plain ? "level" : "degree_min");
        PostingAnalysis.Degree degree = analyze(null, null, row.text("text")).degree();
        boolean right = level != null && degree != null && degree.level().equals(level);
        found(row, name, level != null, degree != null, right);
        found(row, name + " named at all", level != null, degree != null, true);
        JsonNode required = wanted.path(plain ? "required" : "degree_required");
        if (level != null && degree != null && required.isBoolean()) {
            count(row, name + " required or preferred", required.asBoolean() == degree.required());
        }
    }

    /** Skills outside the labels' vocabulary are not judged; a label that another skill implies counts as found. */
    private static void skills(Row row, Set<String> vocabulary) {
        Set<String> wanted = new HashSet<>();
        row.json().path("skills").forEach(skill -> wanted.add(name(skill.asText())));
        Set<String> named = new HashSet<>();
        Set<String> implied = new HashSet<>();
        for (PostingAnalysis.SkillAsk ask :
                analyze(null, null, row.text("text")).skills()) {
            named.add(ask.name());
            LEXICON.find(ask.name()).map(LEXICON::implied).orElse(Set.of()).stream()
                    .map(Skill::name)
                    .forEach(implied::add);
        }
        wanted.forEach(skill -> count(row, "skills recall", named.contains(skill) || implied.contains(skill)));
        named.stream()
                .filter(vocabulary::contains)
                .forEach(skill -> count(row, "skills precision", wanted.contains(skill)));
    }

    private static void found(Row row, String name, boolean has, boolean found, boolean right) {
        if (found) {
            count(row, name + " precision", has && right);
        }
        if (has) {
            count(row, name + " recall", found && right);
        }
    }

    private static String name(String label) {
        return LEXICON.find(label).map(Skill::name).orElse("?" + label);
    }

    private static PostingAnalysis analyze(@Nullable String title, @Nullable String location, @Nullable String text) {
        return ANALYST.analyze(new Posting(null, title, null, location, Objects.requireNonNullElse(text, "")));
    }

    private static void count(Row row, String measure, boolean right) {
        TALLIES.computeIfAbsent(measure, name -> new Tally[] {new Tally(name), new Tally(name)})[row.part()].add(right);
    }

    private static boolean near(JsonNode wanted, @Nullable BigDecimal found) {
        if (!wanted.isNumber() || found == null) {
            return !wanted.isNumber() && found == null;
        }
        return Math.abs(wanted.asDouble() - found.doubleValue()) <= 0.05 * Math.abs(wanted.asDouble());
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    private static String folded(@Nullable String name) {
        String plain = Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFD);
        return plain.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private record Row(JsonNode json, int part) {
        @Nullable
        String text(String field) {
            return string(json, field);
        }
    }

    private static List<Row> rows(String corpus) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve(corpus + ".jsonl"))) {
            if (!line.isBlank()) {
                JsonNode json = JSON.readTree(line);
                rows.add(new Row(json, part(json)));
            }
        }
        return rows;
    }

    /** 0 for tune (70%), 1 for check. */
    private static int part(JsonNode json) {
        String key = List.of("company", "text", "title").stream()
                .map(field -> string(json, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> canonical(json));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            long first = Long.parseLong(HexFormat.of().formatHex(hash, 0, 4), 16);
            return first % 100 < 70 ? 0 : 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row with its fields in order of name, plain ASCII. */
    private static String canonical(JsonNode json) {
        List<String> fields = new ArrayList<>();
        json.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .sorted()
                .map(field -> "\"" + field + "\": " + ascii(json.get(field).toString()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return out.toString();
    }
}
