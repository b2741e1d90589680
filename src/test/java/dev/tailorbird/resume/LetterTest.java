package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {
    private static final Documents DOCUMENTS = new Documents(new ResumeRenderer());
    private static final List<String> PARAGRAPHS = List.of(
            "Dear hiring team,",
            "I am applying for the position of Supply Planner.",
            "At Larkmoor Foods I cut the waste of the workflow by 12%.",
            "Kind regards,",
            "Mira Okafor");
    private static final Letter LETTER = new Letter(Sample.resume().basics(), PARAGRAPHS);

    static Stream<RenderOptions> everyTemplateOnEveryPaper() {
        return ResumeTemplates.names().stream()
                .flatMap(name -> RenderOptions.PAGE_SIZES.stream().map(paper -> new RenderOptions(name, paper, 0)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateOnEveryPaper")
    void aLetterIsOneAccessiblePageInOrder(RenderOptions options) throws IOException {
        RenderedPdf pdf = DOCUMENTS.letterPdf(LETTER, options);

        assertThat(PdfUa.faults(pdf.bytes())).isEmpty();
        assertThat(pdf.pages()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mira Okafor, cover letter");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsSubsequence("mira.okafor@example.com", String.join(" ", PARAGRAPHS));
        }
    }

    @Test
    void aWordLetterHasTheSameParagraphs() throws IOException {
        byte[] file = DOCUMENTS.letterDocx(LETTER, RenderOptions.DEFAULT);

        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph -> "Letter".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.toList()))
                    .isEqualTo(PARAGRAPHS);
        }
    }
}
