package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.bench.resumes.OurDocuments;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Basics;
import dev.tailorbird.profile.JsonResume.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the templates promise holds for people who are not like the sample. */
class SeveralPeopleTest {
    private static final ResumeRenderer RENDERER = new ResumeRenderer();
    private static final List<JsonResume> GENERATED = OurDocuments.people();
    private static final Map<String, JsonResume> PEOPLE = people();

    static Stream<Arguments> everybodyInEveryTemplate() {
        List<String> names = List.copyOf(PEOPLE.keySet());
        return ResumeTemplates.names().stream().flatMap(template -> IntStream.range(0, names.size())
                .mapToObj(i -> Arguments.of(
                        names.get(i),
                        new RenderOptions(
                                template, RenderOptions.PAGE_SIZES.get((i + template.length()) % 2), 1 + i % 2))));
    }

    @ParameterizedTest
    @MethodSource("everybodyInEveryTemplate")
    void isAccessibleInOrderWithoutLigaturesAndReadable(String person, RenderOptions options) throws IOException {
        JsonResume resume = PEOPLE.get(person);
        RenderedPdf pdf = RENDERER.render(resume, options);

        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
        Read read = Read.of(pdf.bytes());
        // a line may end after a hyphen
        assertThat(read.text.replaceAll("\\s+", "")).containsSubsequence(expected(resume, options));
        assertThat(read.text.codePoints()).noneMatch(c -> c >= 0xFB00 && c <= 0xFB06 || c == 0xFFFD);
        assertThat(read.smallest).isGreaterThanOrEqualTo(9.5f);
        assertThat(pdf.pages()).isEqualTo(read.pages);
        if (pdf.pages() > options.maxPages()) {
            assertThat(pdf.note()).contains("does not fit on").contains("9.5 pt");
        }
    }

    private static List<String> expected(JsonResume resume, RenderOptions options) {
        Sheet sheet = Sheet.of(resume, Printable.inPdf(), options.design());
        List<String> order = new ArrayList<>();
        if (sheet.name().isPresent()) order.add(sheet.name().text());
        sheet.sections().forEach(section -> section.entries().forEach(entry -> {
            order.add(entry.title().text());
            order.addAll(entry.bullets());
        }));
        return order.stream().map(text -> text.replaceAll("\\s+", "")).toList();
    }

    private static Map<String, JsonResume> people() {
        JsonResume plain = GENERATED.get(0);
        Work role = plain.work().get(0);
        List<Work> ten = GENERATED.stream()
                .flatMap(person -> person.work().stream())
                .limit(10)
                .toList();
        String long400 = "Kept the ledgers of the office, the workflow of filling and the staff affairs in order; "
                .repeat(5)
                .strip();
        Map<String, JsonResume> people = new LinkedHashMap<>();
        people.put(
                "a long name with accents",
                named(plain, "Maximiliana-Théodora Żółćińska-Ångström de Albuquerque e Núñez-Φωτεινή von Hohenlöffel"));
        people.put("a Chinese name", named(plain, "欧阳小明"));
        people.put("a Japanese and a Korean name", named(plain, "山田 さくら 김민수"));
        people.put(
                "emoji",
                named(plain.withWork(List.of(role.withBullets(List.of("🚀 Shipped ✅ early")))), "Zoë 🌻 Müller"));
        people.put("very long bullets", plain.withWork(List.of(role.withBullets(List.of(long400, long400, long400)))));
        people.put("one role", plain.withWork(List.of(role)));
        people.put("ten roles", plain.withWork(ten));
        people.put("a right-to-left name", named(plain, "ליאור כהן Lior Cohen"));
        return people;
    }

    private static JsonResume named(JsonResume resume, String name) {
        Basics b = resume.basics();
        return new JsonResume(
                null,
                new Basics(
                        name, b.label(), null, b.email(), b.phone(), b.url(), b.summary(), b.location(), b.profiles()),
                resume.work(),
                resume.volunteer(),
                resume.education(),
                resume.awards(),
                resume.certificates(),
                resume.publications(),
                resume.skills(),
                resume.languages(),
                resume.interests(),
                resume.references(),
                resume.projects(),
                null);
    }

    private record Read(String text, int pages, float smallest) {
        static Read of(byte[] pdf) throws IOException {
            float[] smallest = {Float.MAX_VALUE};
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    smallest[0] = Math.min(smallest[0], glyph.getTextMatrix().getScalingFactorY());
                    super.processTextPosition(glyph);
                }
            };
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new Read(stripper.getText(document), document.getNumberOfPages(), smallest[0]);
            }
        }
    }
}
