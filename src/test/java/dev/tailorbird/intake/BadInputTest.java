package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Files that are hard, broken or meant to harm: each is read right or refused in words, and never half. */
class BadInputTest {
    private static final String RESUME = """
            Tomas Reedwater
            tomas@example.com | +44 20 7946 0000

            EXPERIENCE
            Ferry Pilot, Strait Lines
            May 2016 - Present
            - Crossed the strait 2,400 times without an incident
            """;

    @Test
    void twoColumnsWrittenRowByRowAreReadAsTwoColumns() {
        JsonResume r = read(BadFiles.twoColumns(
                        new String[] {
                            "CONTACT",
                            "tomas@example.com",
                            "+44 20 7946 0000",
                            "Dover, England",
                            "",
                            "SKILLS",
                            "Navigation",
                            "Radar",
                            "First aid",
                            "",
                            "LANGUAGES",
                            "English",
                            "French"
                        },
                        new String[] {
                            "Tomas Reedwater",
                            "Ferry Pilot",
                            "",
                            "EXPERIENCE",
                            "Ferry Pilot, Strait Lines",
                            "May 2016 - Present",
                            "- Crossed the strait 2,400 times without an incident",
                            "- Trained 12 junior pilots",
                            "Deckhand, Harbour Board",
                            "Jan 2011 - Apr 2016",
                            "- Kept 3 boats in service",
                            "",
                            "EDUCATION",
                            "Dover Sea School",
                            "Diploma in Navigation, 2010"
                        }))
                .resume();
        assertThat(r.basics().name()).isEqualTo("Tomas Reedwater");
        assertThat(r.basics().email()).isEqualTo("tomas@example.com");
        assertThat(r.work()).extracting(JsonResume.Work::name).containsExactly("Strait Lines", "Harbour Board");
        assertThat(r.work().get(0).highlights()).hasSize(2);
    }

    @Test
    void aHeaderInATableIsReadAsTheHeader() {
        JsonResume r = read(BadFiles.docx(document -> {
                    XWPFTable table = document.createTable(1, 2);
                    table.getRow(0).getCell(0).setText("Tomas Reedwater");
                    table.getRow(0).getCell(1).setText("tomas@example.com");
                    table.getRow(0).getCell(1).addParagraph().createRun().setText("+44 20 7946 0000");
                    for (String line : new String[] {
                        "EXPERIENCE",
                        "Ferry Pilot, Strait Lines",
                        "May 2016 - Present",
                        "- Crossed the strait 2,400 times"
                    }) document.createParagraph().createRun().setText(line);
                }))
                .resume();
        assertThat(r.basics().name()).isEqualTo("Tomas Reedwater");
        assertThat(r.basics().email()).isEqualTo("tomas@example.com");
        assertThat(r.work()).extracting(JsonResume.Work::name).containsExactly("Strait Lines");
    }

    @Test
    void aResumeInATextBoxIsRead() {
        String lines = RESUME.lines().map(BadFiles::paragraph).collect(Collectors.joining());
        String box =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                        + lines
                        + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                        + "<w:txbxContent>" + lines + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>";
        JsonResume r =
                read(BadFiles.docx("word/document.xml", BadFiles.body(box))).resume();
        assertThat(r.basics().name()).isEqualTo("Tomas Reedwater");
        assertThat(r.work()).extracting(JsonResume.Work::name).containsExactly("Strait Lines");
        assertThat(r.work().get(0).highlights()).hasSize(1);
    }

    @Test
    void aHundredPagesAreRefusedWithTheirNumber() {
        DomainException refused = refused(BadFiles.pdf(100, false));
        assertThat(refused.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(refused.detail()).contains("100 pages");
    }

    @Test
    void anEncryptedPdfIsRefusedAsSuch() {
        assertThat(refused(BadFiles.pdf(1, true)).detail()).contains("password");
    }

    @Test
    void archivesThatUnpackToFarMoreThanTheyAreAreRefusedWhileUnpacking() {
        byte[] zeros = new byte[30 << 20];
        assertThat(refused(BadFiles.docx("word/media/image1.png", zeros)).detail())
                .contains("unpacks to far more");
        assertThat(refused(BadFiles.docx("word/document.xml", zeros)).detail()).contains("unpacks to far more");
        assertThat(refused(BadFiles.zip(Map.of("Profile.csv", zeros))).detail()).contains("unpacks to far more");
        assertThat(refused(BadFiles.zip(IntStream.range(0, 6000)
                                .boxed()
                                .collect(Collectors.toMap(i -> "word/" + i, i -> new byte[0]))))
                        .detail())
                .contains("unpacks to far more");
    }

    @Test
    void entitiesOfADocxAreNeverExpanded() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t>"
                + "</w:r></w:p></w:body></w:document>";
        assertThat(refused(BadFiles.docx("word/document.xml", evil.getBytes(StandardCharsets.UTF_8)))
                        .detail())
                .contains("document type declaration");
        assertThat(refused(BadFiles.docx("word/document.xml", evil.getBytes(StandardCharsets.UTF_16)))
                        .detail())
                .contains("document type declaration");
        String late = evil.replace("<!DOCTYPE", "<!--" + " ".repeat(20_000) + "--><!DOCTYPE");
        assertThat(refused(BadFiles.docx("word/document.xml", late.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
    }

    @Test
    void fiveHundredJobsAreReadAndOneMoreIsRefusedOnAcceptance() {
        JsonResume r = read(json(500)).resume();
        assertThat(r.work()).hasSize(500);
        assertThat(ResumeLimits.checked(r).work()).hasSize(500);
        assertThat(read(json(501)).resume().work()).hasSize(501);
        DomainException refused = catchThrowableOfType(
                DomainException.class,
                () -> ResumeLimits.checked(read(json(501)).resume()));
        assertThat(refused.errors()).extracting(e -> e.field()).containsExactly("work");
    }

    @Test
    void jsonNestedTenThousandDeepIsRefused() {
        assertThat(refused(("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(ProblemCode.MALFORMED);
        assertThat(refused(("{\"work\":".repeat(10_000) + "1" + "}".repeat(10_000)).getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void tenMegabytesOfOneLineAreRefused() {
        assertThat(refused("word ".repeat(2 << 20).getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(refused(("{\"basics\":{\"name\":\"" + "n".repeat(10_000_000) + "\"}}")
                        .getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    private static byte[] json(int jobs) {
        String work = IntStream.range(0, jobs)
                .mapToObj(i ->
                        "{\"name\":\"Employer " + i + "\",\"position\":\"Clerk\",\"startDate\":\"2001-01\",\"endDate\":"
                                + "\"2001-02\",\"highlights\":[\"Filed " + i + " papers\"]}")
                .collect(Collectors.joining(","));
        return ("{\"basics\":{\"name\":\"Busy Bee\"},\"work\":[" + work + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static ResumeDraft read(byte[] content) {
        return new DocumentReader().read("file", content);
    }

    private static DomainException refused(byte[] content) {
        return catchThrowableOfType(DomainException.class, () -> read(content));
    }
}
