package dev.tailorbird.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a DOCX to lines, with style, weight and size as the word processor would show them. */
final class DocxLines {
    private static final float CHAR = 5;
    private static final String TEXT_BOXES =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:txbxContent/w:p";

    private final XWPFDocument docx;
    private final LineBuilder lines = new LineBuilder();
    private final List<Document.Link> links = new ArrayList<>();
    private final double defaultSize;
    private float baseline;
    private int lane;

    DocxLines(XWPFDocument docx) {
        this.docx = docx;
        this.defaultSize = defaultSize(docx);
    }

    void start() {
        lines.start(1, 0, null);
    }

    /** What follows stands in another column. */
    void column() {
        lines.start(1, ++lane, null);
    }

    List<Line> lines() {
        return lines.lines();
    }

    List<Document.Link> links() {
        return links;
    }

    void text(String text) {
        baseline += 14;
        List<Word> words = new ArrayList<>();
        float x = 0;
        for (String w : TextCleaner.line(text).strip().split("\\s+")) {
            words.add(new Word(w, x, x + w.length() * CHAR, baseline, (float) defaultSize, false, false, null, false));
            x += (w.length() + 1) * CHAR;
        }
        lines.add(words, Rows.wideCells(words, 2), 0, 0, false);
    }

    /** A paragraph, with paragraphs of the same table row as further cells. */
    void paragraph(XWPFParagraph paragraph, List<XWPFParagraph> beside) {
        textBoxes(paragraph);
        baseline += 14 + Math.max(0, paragraph.getSpacingBefore()) / 20f;
        List<List<Cell>> rows = rows(paragraph, 0);
        if (rows.isEmpty() && !beside.isEmpty()) {
            paragraph(beside.get(0), beside.subList(1, beside.size()));
            return;
        }
        float x = 400;
        for (XWPFParagraph other : beside) {
            List<List<Cell>> more = rows(other, x);
            for (int i = 0; i < more.size(); i++) {
                if (i < rows.size()) rows.get(i).addAll(more.get(i));
                else rows.get(rows.size() - 1).addAll(more.get(i));
            }
            x += 200;
        }
        int bullet = bulletLevel(paragraph);
        for (List<Cell> cells : rows) {
            List<Word> row = new ArrayList<>();
            cells.forEach(c -> row.addAll(c.words()));
            lines.add(row, cells, headingLevel(paragraph), bullet, false);
            baseline += 12;
        }
        if (!rows.isEmpty()) baseline -= 12;
        baseline += Math.max(0, paragraph.getSpacingAfter()) / 20f;
    }

    /** Text in drawn boxes, which the library leaves out. Only the first of alternative copies is read. */
    private void textBoxes(XWPFParagraph paragraph) {
        XmlObject[] boxes = paragraph.getCTP().selectPath(TEXT_BOXES);
        List<String> seen = new ArrayList<>();
        for (XmlObject box : boxes) {
            String text = plainText(box);
            if (text.isBlank() || seen.contains(text)) continue;
            seen.add(text);
            for (String line : text.split("\\R")) if (!line.isBlank()) text(line);
        }
    }

    private static String plainText(XmlObject p) {
        StringBuilder text = new StringBuilder();
        try (XmlCursor cursor = p.newCursor()) {
            int depth = 0;
            do {
                XmlCursor.TokenType token = cursor.toNextToken();
                if (token.isStart()) {
                    depth++;
                    QName name = cursor.getName();
                    if (name.getLocalPart().equals("t")) text.append(cursor.getTextValue());
                    else if (name.getLocalPart().equals("tab")) text.append("    ");
                    else if (name.getLocalPart().equals("br")) text.append('\n');
                } else if (token.isEnd()) {
                    depth--;
                } else if (token.isEnddoc() || token.isNone()) {
                    break;
                }
            } while (depth >= 0);
        }
        return text.toString();
    }

    /** Lines of the paragraph (it may hold breaks), each as cells (it may hold tabs). */
    private List<List<Cell>> rows(XWPFParagraph paragraph, float offset) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        float x = offset + Math.max(0, paragraph.getIndentationLeft()) / 20f;
        XWPFRun last = null;
        for (IRunElement element : paragraph.getIRuns()) {
            if (!(element instanceof XWPFRun run)) continue;
            String text = TextCleaner.line(String.valueOf(run.text()));
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c)) {
                    x = flush(pending, words, x, last == null ? run : last, paragraph) + CHAR;
                    if (c == '\t' || c == '\n') {
                        if (!words.isEmpty()) cells.add(new Cell(words));
                        words = new ArrayList<>();
                        x += 4 * CHAR;
                    }
                    if (c == '\n') {
                        if (!cells.isEmpty()) rows.add(cells);
                        cells = new ArrayList<>();
                        x = offset;
                    }
                } else {
                    pending.append(c);
                    if (pending.length() == 1) last = run; // a word looks as it begins: "<b>Engineer</b>, Acme"
                }
            }
            if (pending.length() > 0 && last != null && !endsInside(paragraph, run)) {
                x = flush(pending, words, x, last, paragraph);
            }
        }
        if (last != null) flush(pending, words, x, last, paragraph);
        if (!words.isEmpty()) cells.add(new Cell(words));
        if (!cells.isEmpty()) rows.add(cells);
        return rows;
    }

    /** True when a word goes on in the next run: its text does not begin with a space. */
    private static boolean endsInside(XWPFParagraph paragraph, XWPFRun run) {
        List<IRunElement> runs = paragraph.getIRuns();
        int next = runs.indexOf(run) + 1;
        if (next <= 0 || next >= runs.size() || !(runs.get(next) instanceof XWPFRun after)) return false;
        String text = String.valueOf(after.text());
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
    }

    private float flush(StringBuilder pending, List<Word> words, float x, XWPFRun run, XWPFParagraph paragraph) {
        if (pending.length() == 0) return x;
        String text = pending.toString();
        pending.setLength(0);
        float right = x + text.length() * CHAR;
        String url = url(run);
        if (url != null && links.stream().noneMatch(l -> l.url().equals(url)))
            links.add(new Document.Link(url, text, 1, 0));
        words.add(new Word(
                text, x, right, baseline, size(run, paragraph), bold(run, paragraph), run.isItalic(), url, false));
        return right;
    }

    private @Nullable String url(XWPFRun run) {
        if (!(run instanceof XWPFHyperlinkRun linked)) return null;
        XWPFHyperlink link = linked.getHyperlink(docx);
        return link == null ? null : link.getURL();
    }

    private float size(XWPFRun run, XWPFParagraph paragraph) {
        Double size = run.getFontSizeAsDouble();
        if (size == null || size <= 0) size = styleSize(paragraph.getStyleID());
        return (float) (size == null || size <= 0 ? defaultSize : size);
    }

    private @Nullable Double styleSize(@Nullable String id) {
        for (int depth = 0; id != null && depth < 8; depth++) {
            XWPFStyle style = docx.getStyles() == null ? null : docx.getStyles().getStyle(id);
            if (style == null) return null;
            var rpr = style.getCTStyle().getRPr();
            if (rpr != null && rpr.sizeOfSzArray() > 0 && rpr.getSzArray(0).getVal() instanceof BigInteger half)
                return half.doubleValue() / 2;
            id = style.getBasisStyleID();
        }
        return null;
    }

    private boolean bold(XWPFRun run, XWPFParagraph paragraph) {
        if (run.isBold()) return true;
        String id = paragraph.getStyleID();
        for (int depth = 0; id != null && depth < 8; depth++) {
            XWPFStyle style = docx.getStyles() == null ? null : docx.getStyles().getStyle(id);
            if (style == null) return false;
            var rpr = style.getCTStyle().getRPr();
            if (rpr != null && rpr.sizeOfBArray() > 0) {
                Object value = rpr.getBArray(0).getVal();
                return value == null || !List.of("0", "false", "off").contains(value.toString());
            }
            id = style.getBasisStyleID();
        }
        return false;
    }

    private int headingLevel(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        if (id == null) return 0;
        XWPFStyle style = docx.getStyles() == null ? null : docx.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.equals("title")) return 1;
        if (!plain.matches("(?:heading|berschrift|überschrift|titre|título|titulo|ttulo|titolo)\\d")) return 0;
        return plain.charAt(plain.length() - 1) - '0' + 1;
    }

    private int bulletLevel(XWPFParagraph paragraph) {
        if (headingLevel(paragraph) > 0) return 0;
        String id = paragraph.getStyleID();
        if (paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
            BigInteger level = paragraph.getNumIlvl();
            return 1 + (level == null ? 0 : level.intValue());
        }
        if (id == null) return 0;
        XWPFStyle style = docx.getStyles() == null ? null : docx.getStyles().getStyle(id);
        String name = (style == null || style.getName() == null ? id : style.getName()).toLowerCase(Locale.ROOT);
        return name.startsWith("list bullet") || name.startsWith("list number") || name.startsWith("listbullet")
                ? 1
                : 0;
    }

    private static double defaultSize(XWPFDocument docx) {
        if (docx.getStyles() != null && docx.getStyles().getDefaultRunStyle() != null) {
            Double size = docx.getStyles().getDefaultRunStyle().getFontSizeAsDouble();
            if (size != null && size > 0) return size;
        }
        return 11;
    }
}
