package dev.tailorbird.resume;

import dev.tailorbird.resume.Sheet.Entry;
import dev.tailorbird.resume.Sheet.Row;
import dev.tailorbird.resume.Sheet.Section;
import dev.tailorbird.resume.Sheet.Words;
import io.quarkus.qute.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Sets a resume as a Word document that looks like the PDF and can be worked on: everything by named styles, a real
 * list, links and tab stops. The fonts are those of whoever opens it. Stateless, safe for many threads.
 */
final class DocxRenderer {
    private final Template styles = TemplateFiles.of("docx-styles.xml");
    private final Template numbering = TemplateFiles.of("docx-numbering.xml");

    byte[] render(Sheet sheet, DocxMeasures measures) {
        return PlatformXml.with(() -> {
            XWPFDocument docx = new XWPFDocument();
            try {
                define(docx, measures);
                describe(docx, sheet);
                new Body(docx, measures.look().datesLeft()).write(sheet);
                ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
                docx.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                docx.getPackage().revert(); // closing would write it a second time
            }
        });
    }

    private void define(XWPFDocument docx, DocxMeasures measures) {
        try {
            docx.createStyles()
                    .setStyles(StylesDocument.Factory.parse(filled(styles, measures))
                            .getStyles());
            docx.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(filled(numbering, measures))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(twips(measures.paper().width()));
        section.getPgSz().setH(twips(measures.paper().height()));
        section.addNewPgMar().setLeft(twips(measures.fit().side()));
        section.getPgMar().setRight(twips(measures.fit().side()));
        section.getPgMar().setTop(twips(measures.fit().top()));
        section.getPgMar().setBottom(twips(measures.fit().top()));
    }

    private static String filled(Template template, DocxMeasures measures) {
        return template.data("m", measures, "look", measures.look()).render();
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(DocxMeasures.twips(millimetres));
    }

    private static void describe(XWPFDocument docx, Sheet sheet) {
        CoreProperties properties = docx.getProperties().getCoreProperties();
        properties.setTitle(sheet.title());
        properties.setCreator(sheet.name().isPresent() ? sheet.name().text() : "Tailorbird");
    }

    /** The paragraphs of one document, each in a style. */
    private record Body(XWPFDocument docx, boolean datesLeft) {

        void write(Sheet sheet) {
            if (sheet.name().isPresent()) {
                text(paragraph("Title"), sheet.name());
            }
            sheet.headline().forEach(headline -> text(paragraph("Subtitle"), headline));
            sheet.contact().forEach(line -> line(paragraph("Contact"), line, " · "));
            sheet.sections().forEach(this::section);
        }

        private void section(Section section) {
            if (!section.heading().isEmpty()) {
                text(paragraph("Heading1"), section.heading());
            }
            if (!section.text().isEmpty()) {
                text(paragraph(section.heading().isEmpty() ? "Letter" : "Normal"), section.text());
            }
            section.entries().forEach(this::entry);
            section.rows().forEach(row -> row(paragraph("Normal"), row));
        }

        private void entry(Entry entry) {
            List<XWPFParagraph> paragraphs = new ArrayList<>();
            XWPFParagraph title = paragraph(entry.minor() ? "ShortEntry" : "Heading2");
            paragraphs.add(title);
            dated(title, entry);
            if (!entry.minor() && !entry.under().isEmpty()) {
                XWPFParagraph under = paragraph("Employer");
                paragraphs.add(under);
                line(under, entry.under(), " · ");
            }
            if (!entry.text().isEmpty()) {
                XWPFParagraph text = paragraph("EntryText");
                paragraphs.add(text);
                text(text, entry.text());
            }
            for (String bullet : entry.bullets()) {
                XWPFParagraph item = paragraph("ListBullet");
                paragraphs.add(item);
                text(item, bullet);
            }
            for (Row row : entry.rows()) {
                XWPFParagraph line = paragraph("EntryText");
                paragraphs.add(line);
                row(line, row);
            }
            keepTogether(paragraphs, entry.isShort());
        }

        /** A short entry stays on one page; of a long one the first two and the last two lines stay together. */
        private static void keepTogether(List<XWPFParagraph> paragraphs, boolean all) {
            for (int i = 0; i < paragraphs.size() - 1; i++) {
                if (all || i == 0 || i == 1 || i == paragraphs.size() - 2) {
                    paragraphs.get(i).setKeepNext(true);
                }
            }
        }

        private void dated(XWPFParagraph paragraph, Entry entry) {
            if (datesLeft) {
                text(paragraph, entry.dates(), "Dates");
                tab(paragraph);
            }
            text(paragraph, entry.title(), "Strong");
            if (entry.minor()) {
                entry.under().forEach(words -> {
                    text(paragraph, ", ");
                    text(paragraph, words);
                });
            }
            if (!datesLeft && !entry.dates().isEmpty()) {
                tab(paragraph);
                text(paragraph, entry.dates(), "Dates");
            }
        }

        private static void row(XWPFParagraph paragraph, Row row) {
            if (!row.label().isEmpty()) {
                text(paragraph, row.label() + ": ", "Strong");
            }
            text(paragraph, row.text());
        }

        private static void line(XWPFParagraph paragraph, List<Words> line, String separator) {
            for (int i = 0; i < line.size(); i++) {
                if (i > 0) {
                    text(paragraph, separator);
                }
                text(paragraph, line.get(i));
            }
        }

        private XWPFParagraph paragraph(String style) {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setStyle(style);
            return paragraph;
        }

        private static void text(XWPFParagraph paragraph, Words words) {
            text(paragraph, words, "");
        }

        private static void text(XWPFParagraph paragraph, Words words, String style) {
            if (words.link() == null) {
                text(paragraph, words.text(), style);
            } else {
                run(paragraph.createHyperlinkRun(words.link()), words.text(), style.isEmpty() ? "Hyperlink" : style);
            }
        }

        private static void text(XWPFParagraph paragraph, String text) {
            text(paragraph, text, "");
        }

        private static void text(XWPFParagraph paragraph, String text, String style) {
            Direction.runs(text, (part, rightToLeft) -> {
                XWPFRun run = paragraph.createRun();
                run(run, part, style);
                if (rightToLeft) {
                    CTR signs = run.getCTR();
                    (signs.isSetRPr() ? signs.getRPr() : signs.addNewRPr()).addNewRtl();
                }
            });
        }

        private static void run(XWPFRun run, String text, String style) {
            if (!style.isEmpty()) {
                run.setStyle(style);
            }
            run.setText(text);
        }

        private static void tab(XWPFParagraph paragraph) {
            paragraph.createRun().addTab();
        }
    }
}
