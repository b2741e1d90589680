package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.profile.JsonResume;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    static Stream<Arguments> everyTemplateOnEveryPaper() {
        return ResumeTemplates.names().stream()
                .flatMap(name -> RenderOptions.PAGE_SIZES.stream().map(paper -> Arguments.of(name, paper)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateOnEveryPaper")
    void theSampleIsAccessible(String template, String paper) {
        RenderedPdf pdf = RENDERER.render(Sample.resume(), new RenderOptions(template, paper, 0));

        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
        assertThat(pdf.note()).isNull();
    }

    @ParameterizedTest
    @MethodSource("everyTemplateOnEveryPaper")
    void theTextComesInTheOrderOfTheTemplateAndWithoutLigatures(String template, String paper) throws IOException {
        String text = text(RENDERER.render(Sample.resume(), new RenderOptions(template, paper, 0)));

        assertThat(text.replaceAll("\\s+", " ")).containsSubsequence(expected(ResumeTemplates.of(template)));
        assertThat(text.codePoints()).noneMatch(c -> c >= 0xFB00 && c <= 0xFB06 || c == 0xFFFD);
    }

    @ParameterizedTest
    @MethodSource("everyTemplateOnEveryPaper")
    void itTakesThePagesAskedForOrSaysWhyNot(String template, String paper) {
        RenderedPdf one = RENDERER.render(Sample.resume(), new RenderOptions(template, paper, 1));
        RenderedPdf two = RENDERER.render(Sample.resume(), new RenderOptions(template, paper, 2));

        assertThat(two.pages()).isLessThanOrEqualTo(2);
        assertThat(two.note()).isNull();
        if (one.pages() > 1) {
            assertThat(one.note()).contains("does not fit on 1 page");
        } else {
            assertThat(one.note()).isNull();
        }
    }

    @Test
    void academicPutsEducationAndPublicationsFirst() {
        assertThat(ResumeTemplates.of("academic").sections())
                .startsWith("summary", "education", "publications", "work");
        assertThat(ResumeTemplates.of("academic").look().datesLeft()).isTrue();
    }

    @Test
    void everyTemplatePrintsEverySectionUnderAHeading() {
        List<String> all = ResumeTemplates.of("standard").sections();

        assertThat(ResumeTemplates.all()).hasSize(7).allSatisfy(template -> {
            assertThat(template.sections()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(template.headings()).containsKeys(all.toArray(String[]::new));
            assertThat(template.description()).hasSizeLessThan(100);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Backend Engineer,mid,engineer",
        "Staff Software Engineer,staff,engineer-compact",
        "Financial Analyst,entry,analyst",
        "Principal Data Scientist,principal,analyst-compact",
        "Postdoctoral Researcher in Soil Science,senior,academic",
        "Registered Nurse,junior,standard",
        "Restaurant Manager,manager,compact",
        "Pastry Chef,unknown,standard",
        ",,standard"
    })
    void theBestOneIsProposedByRoleAndLevel(String role, String level, String template) {
        assertThat(ResumeTemplates.suggested(role, level).name()).isEqualTo(template);
    }

    private static List<String> expected(ResumeTemplate template) {
        JsonResume resume = Sample.resume();
        Sheet sheet = Sheet.of(resume, Printable.inPdf(), template);
        List<String> order = new ArrayList<>(List.of(sheet.name().text()));
        for (Sheet.Section section : sheet.sections()) {
            String heading = section.heading();
            order.add(template.look().capitals() ? heading.toUpperCase(java.util.Locale.ROOT) : heading);
            for (Sheet.Entry entry : section.entries()) {
                if (template.look().datesLeft() && !entry.dates().isEmpty()) {
                    order.add(entry.dates());
                }
                order.add(entry.title().text());
                order.addAll(entry.bullets());
            }
        }
        return order;
    }

    private static String text(RenderedPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
