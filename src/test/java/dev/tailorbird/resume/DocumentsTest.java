package dev.tailorbird.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final Documents DOCUMENTS = new Documents(new ResumeRenderer());

    @Test
    void aWordDocumentHasStylesListsTabsAndLinks() throws IOException {
        docx(Sample.resume(), "standard", docx -> {
            assertThat(docx.getParagraphs().get(0).getStyle()).isEqualTo("Title");
            XWPFParagraph role = paragraph(docx, "Supply Planner\t");
            assertThat(role.getStyle()).isEqualTo("Heading2");
            assertThat(role.getText()).isEqualTo("Supply Planner\tMar 2022 – Present");
            assertThat(role.isKeepNext()).isTrue();
            XWPFParagraph bullet = paragraph(docx, "Rebuilt the weekly");
            assertThat(bullet.getStyle()).isEqualTo("ListBullet");
            assertThat(docx.getStyles()
                            .getStyle("ListBullet")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(1);
            assertThat(docx.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getTabs()
                            .getTabArray(0)
                            .getVal())
                    .hasToString("right");
            assertThat(docx.getParagraphs())
                    .flatMap(XWPFParagraph::getRuns)
                    .filteredOn(XWPFHyperlinkRun.class::isInstance)
                    .extracting(
                            run -> ((XWPFHyperlinkRun) run).getHyperlink(docx).getURL())
                    .contains("mailto:mira.okafor@example.com");
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Mira Okafor, resume");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Ångström-Núñez", "王小明", "김민수", "Mira 🚀 Okafor", "ליאור כהן", "ليلى حداد"})
    void namesOfEveryScriptStandInAWordDocument(String name) throws IOException {
        docx(named(name), "standard", docx -> assertThat(
                        docx.getParagraphs().get(0).getText())
                .isEqualTo(name));
    }

    @Test
    void aNameFromRightToLeftIsMarkedSoInAWordDocument() throws IOException {
        docx(named("Layla ليلى حداد Haddad"), "standard", docx -> assertThat(
                        docx.getParagraphs().get(0).getRuns())
                .filteredOn(
                        run -> run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0)
                .extracting(XWPFRun::text)
                .containsExactly("ليلى حداد"));
    }

    @Test
    void aPdfOfANameFromRightToLeftSaysThatItIsMissing() {
        Documents.Made made = DOCUMENTS.make(named("ליאור כהן"), DocumentFormat.PDF, RenderOptions.DEFAULT);

        assertThat(made.note()).contains("Right-to-left").contains("ליאור").contains("Word document");
    }

    @Test
    void hostileTextAndAddressesStayText() throws IOException {
        JsonResume hostile = json("""
                {"basics":{"name":"]]></w:t><x>\\u0000\\u202e","url":"https://example.com/a b|{}^`é%zz",
                  "profiles":[{"url":"https://example.com/{x}|%zz"},{"url":"javascript:alert(1)"}]},
                 "work":[{"name":"{m.size}","position":"&amp; <b>","startDate":"2020","highlights":["\\ud800 lone"]}]}
                """);

        docx(hostile, "standard", docx -> assertThat(docx.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("]]></w:t><x>", "{m.size}", "lone"));
    }

    @Test
    void onePageIsAskedOfAWordDocumentToo() throws IOException {
        byte[] free = DOCUMENTS.docx(Sample.resume(), new RenderOptions("compact", "A4", 0));
        byte[] fitted = DOCUMENTS.docx(Sample.resume(), new RenderOptions("compact", "A4", 1));

        assertThat(topMargin(fitted)).isLessThan(topMargin(free));
    }

    @Test
    void markdownAndTextSayTheSameInOrder() {
        assertThat(text(Sample.resume(), DocumentFormat.MD))
                .startsWith("# Mira Okafor\n")
                .containsSubsequence("## Experience", "### Supply Planner", "**Larkmoor Foods", "- Rebuilt the weekly");
        assertThat(text(Sample.resume(), DocumentFormat.TXT))
                .startsWith("Mira Okafor\n")
                .containsSubsequence("EXPERIENCE", "Supply Planner\n", "Mar 2022 – Present\n", "- Rebuilt the weekly");
    }

    @Test
    void signsOfMarkdownInATextAreKeptAsSigns() {
        JsonResume resume = json("""
                {"basics":{"name":"A_b*c* [x](y)","summary":"1. # no list <b>"},
                 "work":[{"name":"x","position":"y","startDate":"2020","highlights":["- no list", "C# and C++"]}]}
                """);

        assertThat(text(resume, DocumentFormat.MD))
                .contains("# A\\_b\\*c\\* \\[x\\](y)", "1\\. # no list \\<b\\>", "- C# and C++");
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String start) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static void docx(JsonResume resume, String template, Consumer<XWPFDocument> look) throws IOException {
        byte[] file = DOCUMENTS.docx(resume, new RenderOptions(template, "A4", 0));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            look.accept(docx);
        }
    }

    private static int topMargin(byte[] file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            Object twips = docx.getDocument().getBody().getSectPr().getPgMar().getTop();
            return Integer.parseInt(twips.toString());
        }
    }

    private static String text(JsonResume resume, DocumentFormat format) {
        return new String(DOCUMENTS.make(resume, format, RenderOptions.DEFAULT).content(), StandardCharsets.UTF_8);
    }

    private static JsonResume named(String name) {
        return json("{\"basics\":{\"name\":\"" + name + "\"}}");
    }

    private static JsonResume json(String json) {
        try {
            return Json.MAPPER.readValue(json, JsonResume.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
