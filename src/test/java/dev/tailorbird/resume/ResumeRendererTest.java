package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeRendererTest {
    private static final ResumeRenderer RENDERER = new ResumeRenderer();
    private static final RenderOptions ONE_PAGE = new RenderOptions("standard", "A4", 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"standard,A4", "standard,Letter", "compact,A4", "compact,Letter"})
    void theSampleIsAccessibleInEveryTemplateAndOnEveryPaper(String template, String pageSize) throws IOException {
        RenderedPdf pdf = RENDERER.render(Sample.resume(), new RenderOptions(template, pageSize, 0));

        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
        assertThat(pdf.note()).isNull();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pdf.pages());
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isBetween("A4".equals(pageSize) ? 595f : 612f, "A4".equals(pageSize) ? 596f : 612f);
        }
    }

    @Test
    void theValidatorFindsWhatIsWrong() throws IOException {
        Path file = folder.resolve("untagged.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertThat(PdfUa.faults(Files.readAllBytes(file))).isNotEmpty();
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        RenderedPdf pdf = RENDERER.render(Sample.resume(), RenderOptions.DEFAULT);

        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mira Okafor, resume");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Mira Okafor");
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Tailorbird");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void wordsWithLigaturesSurviveBothExtractors() throws Exception {
        String probes = "office workflow affiliate migration software attitude fifty fluffy shifting Tťfft staff";
        RenderedPdf pdf = RENDERER.render(withBullets(probes), RenderOptions.DEFAULT);

        assertThat(text(pdf)).contains(probes);
        assertThat(pdftotext(pdf)).contains(probes);
    }

    @Test
    void bothExtractorsReadTheSampleInOrder() throws Exception {
        RenderedPdf pdf = RENDERER.render(Sample.resume(), RenderOptions.DEFAULT);
        List<String> order = new ArrayList<>(List.of("Mira Okafor", "Portland, OR", "mira.okafor@example.com"));
        order.add("Summary");
        order.add("Experience");
        Sample.resume().work().forEach(work -> {
            order.add(String.valueOf(work.position()));
            order.add(Dates.span(work.startDate(), work.endDate()));
            order.add(String.valueOf(work.name()));
            order.addAll(work.highlights());
        });
        order.addAll(List.of(
                "Projects",
                "Jan 2023 – Apr 2023",
                "Skills",
                "Planning: Demand Forecasting",
                "Languages",
                "Igbo (Native)"));
        order.addAll(List.of("Education", "BSc Industrial Engineering", "Sep 2015 – May 2019", "GPA 3.6"));
        order.addAll(List.of("Certificates", "APICS CPIM Part 1, ASCM", "May 2023"));
        order.addAll(List.of("Volunteering", "Stock Volunteer", "Oct 2022 – Present"));

        assertThat(flat(text(pdf))).containsSubsequence(order);
        assertThat(flat(pdftotext(pdf, "-raw"))).containsSubsequence(order);
        // without -raw it guesses columns and may put a page's last date behind the lines below it
        assertThat(flat(pdftotext(pdf))).containsSubsequence(order.subList(0, order.size() - 1));
    }

    @Test
    void bulletsAreReadAsBullets() throws IOException {
        assertThat(text(RENDERER.render(withBullets("Counted stock.", "• Closed differences."), RenderOptions.DEFAULT)))
                .contains("• Counted stock.")
                .contains("• Closed differences.")
                .doesNotContain("• •");
    }

    @Test
    void aLittleTooMuchIsFittedOntoOnePage() throws IOException {
        JsonResume resume = withBullets(counted(56));
        RenderedPdf free = RENDERER.render(resume, RenderOptions.DEFAULT);
        RenderedPdf fitted = RENDERER.render(resume, ONE_PAGE);

        assertThat(free.pages()).isEqualTo(2);
        assertThat(fitted.pages()).isEqualTo(1);
        assertThat(fitted.note()).isNull();
        assertThat(smallestText(fitted)).isGreaterThanOrEqualTo((float) Fit.FLOOR);
        assertThat(text(fitted)).contains("store room 55 ");
    }

    @Test
    void farTooMuchIsSaidAndStaysReadable() throws IOException {
        RenderedPdf pdf = RENDERER.render(withBullets(counted(120)), ONE_PAGE);

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.note()).contains("does not fit on 1 page").contains("9.5 pt");
        assertThat(smallestText(pdf)).isGreaterThanOrEqualTo((float) Fit.FLOOR);
        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
    }

    private static String[] counted(int bullets) {
        return IntStream.range(0, bullets)
                .mapToObj(i -> "Counted store room " + i + " and closed each difference.")
                .toArray(String[]::new);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        JsonResume resume = json("""
                {"basics":{"name":"<script>alert(1)</script>","email":"a@example.com\\"><b>x","url":"javascript:alert(1)",
                  "profiles":[{"url":"file:///etc/passwd"},{"url":"https://example.com/\\"onclick=\\"x"}]},
                 "work":[{"name":"{sheet.title} {#if x}{/if} {inject:x}","position":"<img src='file:///etc/passwd'>",
                   "url":"data:text/html,hi","startDate":"2020-01","highlights":[
                     "<link rel=stylesheet href=http://127.0.0.1:9/x.css>","</style></div>\\u0000\\u0007 \\u202egnp.exe","&lt;b&gt; & co"]}]}
                """);

        RenderedPdf pdf = RENDERER.render(resume, RenderOptions.DEFAULT);

        assertThat(text(pdf))
                .contains("<script>alert(1)</script>")
                .contains("{sheet.title} {#if x}{/if} {inject:x}")
                .contains("<img src='file:///etc/passwd'>")
                .contains("file:///etc/passwd")
                .contains("</style></div> gnp.exe")
                .contains("&lt;b&gt; & co");
        assertThat(links(pdf)).isEmpty();
        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
    }

    @Test
    void onlyPagesAndMailboxesAreLinked() throws IOException {
        JsonResume resume = json("""
                {"basics":{"name":"Mira Okafor","email":"mira@example.com","url":"example.com/mira",
                  "profiles":[{"url":"https://www.example.com/in/mira/"},{"url":"ftp://example.com"},{"network":"Chess","username":"mira1"}]}}
                """);

        RenderedPdf pdf = RENDERER.render(resume, RenderOptions.DEFAULT);

        assertThat(links(pdf))
                .containsExactly(
                        "mailto:mira@example.com", "https://example.com/mira", "https://www.example.com/in/mira/");
        assertThat(text(pdf))
                .contains("example.com/in/mira")
                .contains("ftp://example.com")
                .contains("Chess: mira1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ångström-Núñez",
                "Łukasz Żółć",
                "Nguyễn Thị Hương",
                "Ελένη Παππά",
                "Оксана Їжакевич",
                "İpek Çağ",
                "王小明",
                "山田 さくら",
                "김민수",
                "供應鏈，六年。",
                "Chloé 陈 Müller"
            })
    void namesOfManyScriptsAreWritten(String name) throws IOException {
        RenderedPdf pdf = RENDERER.render(named(name), RenderOptions.DEFAULT);

        assertThat(pdf.note()).isNull();
        assertThat(text(pdf)).contains(name);
        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
    }

    @Test
    void emojiAreLeftOutAndNamed() throws IOException {
        RenderedPdf pdf = RENDERER.render(withBullets("🚀 Shipped 👩‍💻 the report 🇵🇹 early"), RenderOptions.DEFAULT);

        assertThat(text(pdf)).contains("• Shipped the report early");
        assertThat(pdf.note()).startsWith("Emoji were left out of the PDF: 🚀");
    }

    @Test
    void rightToLeftWordsAreLeftOutAndNamed() throws IOException {
        RenderedPdf pdf = RENDERER.render(named("Layla ليلى حداد Haddad"), RenderOptions.DEFAULT);

        assertThat(text(pdf)).contains("Layla Haddad");
        assertThat(pdf.note()).contains("Right-to-left").contains("ليلى, حداد");
    }

    @Test
    void charactersWithoutAGlyphAreNamedAndNoBoxIsDrawn() throws IOException {
        RenderedPdf pdf = RENDERER.render(withBullets("Taught สวัสดี to 30 guests"), RenderOptions.DEFAULT);

        assertThat(text(pdf)).contains("• Taught to 30 guests");
        assertThat(pdf.note()).contains("ส (U+0E2A)");
    }

    @Test
    void fancyLettersAreReadAsPlainOnes() throws IOException {
        RenderedPdf pdf = RENDERER.render(withBullets("Ran the oﬃce ﬁles, 𝐁𝐨𝐥𝐝 and ①"), RenderOptions.DEFAULT);

        assertThat(text(pdf)).contains("Ran the office files, Bold and");
        assertThat(pdf.note()).isNull();
    }

    @Test
    void aVeryLongWordStaysOnThePage() throws IOException {
        String word = "x".repeat(400);
        JsonResume resume = json(
                "{\"basics\":{\"name\":\"%s\",\"url\":\"https://example.com/%s\"},\"work\":[{\"name\":\"%s\",\"position\":\"%s\",\"startDate\":\"2020\",\"highlights\":[\"%s\"]}],\"skills\":[{\"name\":\"%s\",\"keywords\":[\"%s\"]}]}"
                        .replace("%s", word));

        RenderedPdf pdf = RENDERER.render(resume, RenderOptions.DEFAULT);

        assertThat(rightmost(pdf)).isLessThan(595);
        assertThat(text(pdf).replaceAll("\\s", "")).contains(word);
    }

    @Test
    void aNameAloneIsEnough() throws IOException {
        RenderedPdf pdf = RENDERER.render(named("Mira Okafor"), ONE_PAGE);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(text(pdf).strip()).isEqualTo("Mira Okafor");
        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
    }

    @Test
    void nothingAtAllIsAnEmptyPageAndNoFailure() throws IOException {
        assertThat(RENDERER.render(json("{}"), RenderOptions.DEFAULT).pages()).isEqualTo(1);
    }

    @Test
    void manyThreadsMayRenderAtOnce() throws Exception {
        Callable<String> one = () -> text(RENDERER.render(Sample.resume(), RenderOptions.DEFAULT));
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> texts =
                    pool.invokeAll(Stream.generate(() -> one).limit(12).toList());
            String expected = one.call();
            for (Future<String> text : texts) {
                assertThat(text.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void unknownOptionsAreNamed() {
        assertThatThrownBy(() -> new RenderOptions("fancy", "A4", 0))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.errors())
                        .extracting(error -> error.field())
                        .containsExactly("template"));
        assertThatThrownBy(() -> new RenderOptions("standard", "A3", 0)).isInstanceOf(DomainException.class);
        assertThat(new RenderOptions("Compact", "letter", 1)).isEqualTo(new RenderOptions("compact", "Letter", 1));
    }

    private static JsonResume named(String name) {
        try {
            return json(
                    new ObjectMapper().writeValueAsString(java.util.Map.of("basics", java.util.Map.of("name", name))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonResume withBullets(String... bullets) {
        JsonResume empty = named("Mira Okafor");
        JsonResume.Work work = new JsonResume.Work(
                "Larkmoor Foods", null, null, "Supply Planner", null, "2022-03", null, null, List.of(bullets));
        return new JsonResume(
                null, empty.basics(), List.of(work), null, null, null, null, null, null, null, null, null, null, null);
    }

    private static JsonResume json(String json) {
        try {
            return new ObjectMapper().readValue(json, JsonResume.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(RenderedPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String pdftotext(RenderedPdf pdf, String... options) throws IOException, InterruptedException {
        Path file = folder.resolve("resume.pdf");
        Files.write(file, pdf.bytes());
        Process process;
        try {
            List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
            command.addAll(List.of(options));
            command.addAll(List.of(file.toString(), "-"));
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            assumeTrue(false, "pdftotext is not installed");
            throw e;
        }
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> links(RenderedPdf pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                    .isFalse();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    }
                }
            }
        }
        return links;
    }

    private static float smallestText(RenderedPdf pdf) throws IOException {
        return glyphs(pdf, true);
    }

    private static float rightmost(RenderedPdf pdf) throws IOException {
        return glyphs(pdf, false);
    }

    private static float glyphs(RenderedPdf pdf, boolean smallestSize) throws IOException {
        float[] found = {smallestSize ? Float.MAX_VALUE : 0};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition glyph) {
                found[0] = smallestSize
                        ? Math.min(found[0], glyph.getTextMatrix().getScalingFactorY())
                        : Math.max(found[0], glyph.getXDirAdj() + glyph.getWidthDirAdj());
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            stripper.getText(document);
        }
        return found[0];
    }
}
