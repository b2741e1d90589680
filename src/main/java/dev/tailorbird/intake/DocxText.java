package dev.tailorbird.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * DOCX to lines. A paragraph is a line that never wraps; tabs make cells; tables are read by column when they carry the
 * page's layout and by row when they align an entry's parts; text boxes and page headers are read too.
 */
final class DocxText {
    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(50L * 1024 * 1024);
        ZipSecureFile.setMaxTextSize(20L * 1024 * 1024);
    }

    private final XWPFDocument docx;
    private final Deadline deadline;
    private final DocxLines lines;

    private DocxText(XWPFDocument docx, Deadline deadline) {
        this.docx = docx;
        this.deadline = deadline;
        this.lines = new DocxLines(docx);
    }

    static Document read(byte[] content, Deadline deadline) {
        try (OPCPackage files = OPCPackage.open(new ByteArrayInputStream(content));
                XWPFDocument docx = new XWPFDocument(files)) {
            DocxText reader = new DocxText(docx, deadline);
            Document document = reader.read();
            if (document.letters() == 0) {
                boolean pictures = !docx.getAllPictures().isEmpty();
                throw pictures ? Refusal.scanned() : Refusal.noText();
            }
            if (document.lines().stream().mapToInt(l -> l.text().length()).sum() > 500_000) throw Refusal.tooMuchText();
            return document;
        } catch (OpenXML4JException | IOException damaged) {
            throw bombOr(damaged);
        } catch (dev.tailorbird.shared.DomainException known) {
            throw known;
        } catch (RuntimeException damaged) { // the library reports damaged files with many unchecked exceptions
            throw bombOr(damaged);
        }
    }

    private static RuntimeException bombOr(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("zip bomb") || message.contains("inflate ratio") || message.contains("max. size"))
                return Refusal.bomb();
            if (message.contains("doctype")) return Refusal.doctype();
        }
        return Refusal.damaged("DOCX");
    }

    private Document read() {
        lines.start();
        for (XWPFHeader header : docx.getHeaderList()) elements(header.getBodyElements());
        elements(docx.getBodyElements());
        for (XWPFFooter footer : docx.getFooterList())
            for (XWPFParagraph p : footer.getParagraphs()) if (p.getText().contains("@")) lines.paragraph(p, List.of());
        return new Document(lines.lines(), lines.links(), "docx", 0);
    }

    private void elements(List<? extends IBodyElement> elements) {
        for (IBodyElement element : elements) {
            deadline.check();
            if (element instanceof XWPFParagraph paragraph) lines.paragraph(paragraph, List.of());
            else if (element instanceof XWPFTable table) table(table);
            else if (element instanceof XWPFSDT sdt) controls(sdt);
        }
    }

    private void controls(XWPFSDT sdt) {
        for (String line : sdt.getContent().getText().split("\\R")) if (!line.isBlank()) lines.text(line);
    }

    private void table(XWPFTable table) {
        List<List<List<IBodyElement>>> rows = new ArrayList<>();
        int columns = 0;
        for (XWPFTableRow row : table.getRows()) {
            List<List<IBodyElement>> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) cells.add(cell.getBodyElements());
            rows.add(cells);
            columns = Math.max(columns, cells.size());
        }
        if (columns == 2 && layoutTable(rows)) {
            for (int c = 0; c < 2; c++) {
                lines.column();
                for (List<List<IBodyElement>> row : rows) if (c < row.size()) elements(row.get(c));
            }
            lines.column();
            return;
        }
        for (List<List<IBodyElement>> row : rows) row(row);
    }

    /** True when both sides hold texts of their own: section titles in each, or long cells without dates beside. */
    private static boolean layoutTable(List<List<List<IBodyElement>>> rows) {
        int[] titles = new int[2];
        int[] paragraphs = new int[2];
        for (List<List<IBodyElement>> row : rows)
            for (int c = 0; c < Math.min(2, row.size()); c++)
                for (IBodyElement e : row.get(c)) {
                    paragraphs[c]++;
                    if (e instanceof XWPFTable) paragraphs[c] += 3;
                    if (e instanceof XWPFParagraph p && SectionTitles.exact(p.getText()) != null) titles[c]++;
                }
        boolean margin = titles[0] >= rows.size() * 0.6 && titles[0] >= paragraphs[0] * 0.6 && titles[1] == 0;
        if (margin) return false;
        if (titles[0] > 0 && titles[1] > 0) return true;
        return rows.size() <= 2 && titles[0] + titles[1] > 0 && paragraphs[0] > 2 && paragraphs[1] > 2;
    }

    /** One row: the first paragraphs of its cells make one line; the rest of each cell follows. */
    private void row(List<List<IBodyElement>> cells) {
        List<List<IBodyElement>> filled = new ArrayList<>();
        for (List<IBodyElement> cell : cells) {
            List<IBodyElement> kept = new ArrayList<>();
            for (IBodyElement e : cell)
                if (!(e instanceof XWPFParagraph p && p.getText().isBlank())) kept.add(e);
            if (!kept.isEmpty()) filled.add(kept);
        }
        if (filled.isEmpty()) return;
        if (filled.size() == 1) {
            elements(filled.get(0));
            return;
        }
        if (filled.get(0).get(0) instanceof XWPFParagraph p
                && SectionTitles.exact(p.getText()) != null
                && filled.get(0).size() == 1) {
            lines.paragraph(p, List.of());
            filled.remove(0);
        }
        int depth = filled.stream().mapToInt(List::size).max().orElse(0);
        boolean marginDates = filled.size() == 2 && filled.get(0).stream().allMatch(DocxText::isDate);
        if (marginDates) {
            List<XWPFParagraph> dates = new ArrayList<>();
            for (IBodyElement e : filled.get(0)) dates.add((XWPFParagraph) e);
            if (filled.get(1).get(0) instanceof XWPFParagraph first) {
                lines.paragraph(first, dates);
                elements(filled.get(1).subList(1, filled.get(1).size()));
                return;
            }
        }
        int shortest = filled.stream().mapToInt(List::size).min().orElse(0);
        boolean aligned = filled.stream().allMatch(c -> c.stream().allMatch(XWPFParagraph.class::isInstance))
                && (depth <= 2
                        || depth == shortest
                        || filled.get(filled.size() - 1).size() <= 2
                        || filled.get(0).size() <= 2);
        if (!aligned) {
            for (List<IBodyElement> cell : filled) {
                lines.column();
                elements(cell);
            }
            return;
        }
        for (int i = 0; i < depth; i++) {
            List<XWPFParagraph> line = new ArrayList<>();
            for (List<IBodyElement> cell : filled) if (i < cell.size()) line.add((XWPFParagraph) cell.get(i));
            lines.paragraph(line.get(0), line.subList(1, line.size()));
        }
    }

    private static boolean isDate(IBodyElement e) {
        return e instanceof XWPFParagraph p && Asides.is(p.getText().replaceAll("\\s+", " "));
    }
}
