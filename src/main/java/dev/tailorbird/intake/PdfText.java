package dev.tailorbird.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF to lines: words with boxes, link addresses, then {@link PdfLayout}. Limits as in {@link DocumentReader}. */
final class PdfText {
    private static final int MAX_PAGES = 20;
    private static final float MAX_BOX = 14_400;
    private static final int FEW_LETTERS = 40;

    private PdfText() {}

    static Document read(byte[] content, Deadline deadline) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(16L * 1024 * 1024, 256L * 1024 * 1024);
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, memory.streamCache)) {
            int pages = pdf.getNumberOfPages();
            if (pages > MAX_PAGES) throw Refusal.tooManyPages(pages);
            if (pages == 0) throw Refusal.noText();
            return read(pdf, deadline);
        } catch (InvalidPasswordException locked) {
            throw Refusal.encrypted();
        } catch (IOException damaged) {
            throw Refusal.damaged("PDF");
        }
    }

    private static Document read(PDDocument pdf, Deadline deadline) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs(deadline);
        PdfLayout layout = new PdfLayout();
        List<Document.Link> loose = new ArrayList<>();
        boolean pictures = false;
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            deadline.check();
            number++;
            PDRectangle box = page.getCropBox();
            if (box.getWidth() > MAX_BOX || box.getHeight() > MAX_BOX) throw Refusal.damaged("PDF");
            List<Word> words = withLinks(PdfWords.of(glyphs.read(page)), page, number, loose);
            boolean turned = page.getRotation() % 180 != 0;
            layout.add(words, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
            pictures |= hasPicture(page);
        }
        Document document = new Document(layout.lines(), loose, "pdf", number);
        if (document.letters() < FEW_LETTERS) throw pictures ? Refusal.scanned() : Refusal.noText();
        return document;
    }

    private static List<Word> withLinks(List<Word> words, PDPage page, int number, List<Document.Link> loose)
            throws IOException {
        List<Word> linked = new ArrayList<>(words);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink link)
                    || !(link.getAction() instanceof PDActionURI action)
                    || action.getURI() == null
                    || link.getRectangle() == null) continue;
            PDRectangle r = link.getRectangle();
            float top = page.getCropBox().getUpperRightY() - r.getUpperRightY();
            float bottom = page.getCropBox().getUpperRightY() - r.getLowerLeftY();
            List<Word> covered = new ArrayList<>();
            for (int i = 0; i < linked.size(); i++) {
                Word w = linked.get(i);
                float x = (w.x() + w.right()) / 2 + page.getCropBox().getLowerLeftX();
                float y = w.baseline() - 0.3f * w.size();
                if (x > r.getLowerLeftX() && x < r.getUpperRightX() && y > top && y < bottom) {
                    linked.set(i, w.withUrl(action.getURI()));
                    covered.add(w);
                }
            }
            loose.add(new Document.Link(action.getURI(), Cell.join(covered), number, 0));
        }
        return linked;
    }

    private static boolean hasPicture(PDPage page) throws IOException {
        if (page.getResources() == null) return false;
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)
                    && page.getResources().getXObject(name) instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() > 200_000) return true;
        }
        return false;
    }
}
