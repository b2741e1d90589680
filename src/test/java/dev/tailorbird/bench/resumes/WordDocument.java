package dev.tailorbird.bench.resumes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A resume as people write it in a word processor. "plain": paragraphs, dates behind a right tab, a list or typed
 * bullets. "table": the head and each job in a table without borders, dates in its left column.
 */
final class WordDocument {
    private static final int TEXT_WIDTH = 9400; // twentieths of a point

    private final XWPFDocument docx = new XWPFDocument();
    private final Person p;
    private BigInteger list;

    private WordDocument(Person person) {
        p = person;
        headingStyle();
    }

    static byte[] of(Person person) throws IOException {
        WordDocument document = new WordDocument(person);
        document.write();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.docx.write(out);
        return out.toByteArray();
    }

    private void write() {
        var section = docx.getDocument().getBody().addNewSectPr();
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1250));
        margins.setRight(BigInteger.valueOf(1250));
        margins.setTop(BigInteger.valueOf(1000));
        margins.setBottom(BigInteger.valueOf(1000));
        boolean tables = p.has("word-tables");
        if (tables) tableHead();
        else plainHead();
        for (Person.Section s : p.sections()) {
            heading(s.head());
            switch (s.key()) {
                case "summary" -> text(docx.createParagraph(), p.summary());
                case "work", "volunteer" -> {
                    for (Person.Job j : p.jobsOf(s.key())) {
                        if (tables) tableJob(j);
                        else plainJob(j);
                    }
                }
                case "education" -> p.schools().forEach(this::school);
                case "projects" -> p.projects().forEach(this::project);
                case "certificates" -> {
                    for (Person.Certificate c : p.certificates()) bullet(joined(", ", c.name(), c.issuer(), c.date()));
                }
                case "skills" -> p.skills().forEach(this::skills);
                case "languages" -> {
                    for (Person.Language l : p.languages())
                        text(docx.createParagraph(), l.name() + (l.fluency().isEmpty() ? "" : " – " + l.fluency()));
                }
                default -> throw new IllegalStateException(s.key());
            }
        }
        if (p.contactAtFoot()) contact(ParagraphAlignment.CENTER);
    }

    private void plainHead() {
        XWPFParagraph name = docx.createParagraph();
        ParagraphAlignment side = p.has("left-head") ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER;
        name.setAlignment(side);
        run(name, p.shownName(), true, 22);
        if (!p.label().isEmpty()) {
            XWPFParagraph label = docx.createParagraph();
            label.setAlignment(side);
            run(label, p.label(), false, 12);
        }
        if (!p.contactAtFoot()) contact(side);
    }

    private void contact(ParagraphAlignment side) {
        for (List<Person.Item> line : p.contactLines()) {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setAlignment(side);
            for (int i = 0; i < line.size(); i++) {
                if (i > 0) run(paragraph, p.separator(), false, 10);
                item(paragraph, line.get(i));
            }
        }
    }

    private void item(XWPFParagraph paragraph, Person.Item item) {
        if (!item.label().isEmpty()) run(paragraph, item.label(), false, 10);
        if (item.href().isEmpty()) run(paragraph, item.text(), false, 10);
        else {
            XWPFRun link = paragraph.createHyperlinkRun(item.href());
            link.setText(item.text());
            link.setFontFamily(p.font());
            link.setFontSize(10);
        }
    }

    private void tableHead() {
        XWPFTable table = table(5200, 4200);
        XWPFTableCell left = table.getRow(0).getCell(0);
        run(left.getParagraphArray(0), p.shownName(), true, 20);
        if (!p.label().isEmpty()) run(left.addParagraph(), p.label(), false, 12);
        XWPFTableCell right = table.getRow(0).getCell(1);
        boolean first = true;
        for (Person.Item item : p.contactItems()) {
            XWPFParagraph paragraph = first ? right.getParagraphArray(0) : right.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            item(paragraph, item);
            first = false;
        }
    }

    private XWPFTable table(int... widths) {
        XWPFTable table = docx.createTable(1, widths.length);
        table.removeBorders();
        table.setWidth(TEXT_WIDTH);
        for (int i = 0; i < widths.length; i++) {
            var width = table.getRow(0).getCell(i).getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[i]));
        }
        return table;
    }

    private void headingStyle() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading1");
        style.addNewName().setVal("heading 1");
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        docx.createStyles().addStyle(new XWPFStyle(style));
    }

    private void heading(String text) {
        XWPFParagraph heading = docx.createParagraph();
        heading.setSpacingBefore(220);
        heading.setSpacingAfter(60);
        if (!p.has("word-bold-heads")) heading.setStyle("Heading1");
        if (!p.has("no-rules")) heading.setBorderBottom(Borders.SINGLE);
        XWPFRun run = run(heading, text, true, 13);
        if (p.has("small-caps")) run.setSmallCaps(true);
        if (p.has("dark")) run.setColor("2F5496");
    }

    private void plainJob(Person.Job j) {
        if (j.repeated()) {
            row(j.title(), "", j.when(), false);
        } else if (p.has("word-date-below")) {
            title(docx.createParagraph(), j);
            text(docx.createParagraph(), j.when());
        } else if (p.twoLines()) {
            row(p.first(j), "", p.has("place-first") ? p.aside(j) : j.when(), true);
            row(p.second(j), "", p.has("place-first") ? j.when() : p.aside(j), false);
        } else {
            String place = p.aside(j).isEmpty() ? "" : ", " + p.aside(j);
            row(p.first(j), p.join() + p.second(j) + place, j.when(), true);
        }
        if (!j.paragraph().isEmpty()) text(docx.createParagraph(), j.paragraph());
        j.bullets().forEach(this::bullet);
    }

    /** Title and employer, in one line or two of the same paragraph. */
    private void title(XWPFParagraph paragraph, Person.Job j) {
        paragraph.setSpacingBefore(100);
        if (j.repeated()) {
            run(paragraph, j.title(), false, 11);
            return;
        }
        XWPFRun first = run(paragraph, p.first(j), true, 11);
        if (p.twoLines()) first.addBreak();
        String place = p.aside(j).isEmpty() ? "" : ", " + p.aside(j);
        run(paragraph, (p.twoLines() ? "" : p.join()) + p.second(j) + place, false, 11);
    }

    private void row(String left, String more, String right, boolean bold) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (bold) paragraph.setSpacingBefore(100);
        var tab = paragraph.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(TEXT_WIDTH));
        run(paragraph, left, bold, 11);
        if (!more.isEmpty()) run(paragraph, more, false, 11);
        if (right.isEmpty()) return;
        XWPFRun end = run(paragraph, "", false, 11);
        end.addTab();
        end.setText(right, end.getCTR().sizeOfTArray());
    }

    private void tableJob(Person.Job j) {
        XWPFTable table = table(2300, 7100);
        run(table.getRow(0).getCell(0).getParagraphArray(0), j.when(), false, 10);
        XWPFTableCell cell = table.getRow(0).getCell(1);
        title(cell.getParagraphArray(0), j);
        if (!j.paragraph().isEmpty()) text(cell.addParagraph(), j.paragraph());
        for (String bullet : j.bullets()) bullet(cell.addParagraph(), bullet);
    }

    private void school(Person.School e) {
        String place = e.place().isEmpty() ? "" : ", " + e.place();
        if (p.schoolFirst()) {
            row(e.name(), place, e.when(), true);
            row(p.degree(e), "", "", false);
        } else {
            row(p.degree(e), "", e.when(), true);
            row(e.name(), place, "", false);
        }
        e.notes().forEach(this::bullet);
    }

    private void project(Person.Project r) {
        row(r.name(), r.link().isEmpty() ? "" : " (" + r.link() + ")", r.when(), true);
        if (!r.paragraph().isEmpty()) text(docx.createParagraph(), r.paragraph());
        r.bullets().forEach(this::bullet);
    }

    private void skills(Person.Skills s) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (!s.group().isEmpty()) run(paragraph, s.group() + ": ", true, 11);
        run(paragraph, s.list(), false, 11);
    }

    private void bullet(String text) {
        bullet(docx.createParagraph(), text);
    }

    private void bullet(XWPFParagraph paragraph, String text) {
        if (p.has("typed-bullets")) {
            paragraph.setIndentationLeft(360);
            paragraph.setIndentationHanging(260);
            run(paragraph, p.bullet() + " " + text, false, 11);
            return;
        }
        paragraph.setNumID(list());
        run(paragraph, text, false, 11);
    }

    private BigInteger list() {
        if (list != null) return list;
        CTAbstractNum number = CTAbstractNum.Factory.newInstance();
        number.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = number.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal(p.bullet());
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(400));
        indent.setHanging(BigInteger.valueOf(280));
        var numbering = docx.createNumbering();
        list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(number)));
        return list;
    }

    private void text(XWPFParagraph paragraph, String text) {
        run(paragraph, text, false, 11);
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, int size) {
        XWPFRun run = paragraph.createRun();
        if (!text.isEmpty()) run.setText(text);
        run.setBold(bold);
        run.setFontSize(size);
        run.setFontFamily(p.font());
        return run;
    }

    private static String joined(String separator, String... parts) {
        return java.util.stream.Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(separator));
    }
}
