package dev.tailorbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.resume.PdfUa;
import dev.tailorbird.shared.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code tailor} on real files: what it writes is readable, tagged and traceable. */
class WholePathTest {
    private static final Path RESUMES = Path.of("../shared/data/resumes");
    private static final Path POSTINGS = Path.of("../shared/data/labelled/jd_txt");
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    @TempDir
    Path out;

    @Test
    void theSampleGoesTheWholePath() throws Exception {
        check(tailored("--sample"));
    }

    /** Every resume with one posting each, in turn, and one resume with every posting; the bench runs all pairs. */
    @TestFactory
    Stream<DynamicTest> everyResumeAndEveryPostingGoTheWholePath() throws IOException {
        assumeTrue(Files.isDirectory(RESUMES), "the shared data is not here");
        List<Path> resumes = files(RESUMES, ".*\\.(pdf|docx|md|json)").stream()
                .filter(f -> !f.getFileName().toString().startsWith("_"))
                .toList();
        List<Path> postings = files(POSTINGS, ".*\\.txt");
        boolean all = Boolean.getBoolean("tailorbird.all-pairs");
        List<Path[]> pairs = new ArrayList<>();
        for (int i = 0; i < resumes.size(); i++)
            for (int j = 0; j < postings.size(); j++)
                if (all || i == 0 || i % postings.size() == j) pairs.add(new Path[] {resumes.get(i), postings.get(j)});
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair[0].getFileName() + " for " + pair[1].getFileName(),
                        () -> check(tailored("--resume", pair[0].toString(), "--job", pair[1].toString()))));
    }

    private Path tailored(String... options) throws IOException {
        Path folder = Files.createTempDirectory(out, "run");
        List<String> args = new ArrayList<>(List.of("tailor", "--engine", "local", "--out", folder.toString()));
        args.addAll(List.of(options));
        assertEquals(0, Tailorbird.commandLine().execute(args.toArray(String[]::new)));
        return folder;
    }

    private static void check(Path folder) throws Exception {
        JsonNode report = Json.MAPPER.readTree(folder.resolve("report.json").toFile());
        List<String> bullets = bulletsWithEvidence(report);
        assertFalse(bullets.isEmpty(), "no bullet");
        byte[] pdf = Files.readAllBytes(folder.resolve("resume.pdf"));
        assertEquals(List.of(), PdfUa.faults(pdf));
        String text = pdfBox(pdf);
        inOrder(bullets, text);
        String other = popplerOrNothing(folder.resolve("resume.pdf"));
        if (!other.isEmpty()) {
            inOrder(bullets, other);
            assertEquals(letters(text), letters(other), "two extractors disagree");
        }
    }

    private static List<String> bulletsWithEvidence(JsonNode report) {
        List<String> bullets = new ArrayList<>();
        for (JsonNode role : report.get("roles"))
            for (JsonNode bullet : role.get("bullets")) {
                bullets.add(bullet.get("text").asText());
                assertFalse(bullet.get("evidence").isEmpty(), "without evidence: " + bullet.get("text"));
                for (JsonNode id : bullet.get("evidence"))
                    assertTrue(report.get("evidence").has(id.asText()), "unexplained evidence " + id);
            }
        return bullets;
    }

    private static void inOrder(List<String> bullets, String text) {
        assertFalse(LIGATURE.matcher(text).find(), "a ligature");
        String all = letters(text);
        int at = 0;
        for (String bullet : bullets) {
            int found = all.indexOf(letters(bullet), at);
            assertTrue(found >= 0, "not found in order: " + bullet);
            at = found;
        }
    }

    /** Line breaks and the spaces around them are the extractor's own. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String pdfBox(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String popplerOrNothing(Path pdf) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-").start();
        } catch (IOException notInstalled) {
            return "";
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text.replace("\f", "");
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }
}
