package dev.tailorbird.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Collects the glyphs of a page with their boxes, and small filled shapes as bullets: browsers draw list markers as
 * paths, not as text.
 */
final class PdfGlyphs extends PDFTextStripper {
    /** A piece of text as the font shows it; a drawn bullet has the text "•". */
    record Glyph(String text, float x, float right, float baseline, float size, boolean bold, boolean italic) {}

    private record Style(boolean bold, boolean italic, boolean symbols, boolean icons) {}

    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|demi|-bd\\b|\\bmedi\\b|-medi$|cmbx|sfbx|cmssbx|cmcsc.*bx");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|cmti|cmsl|sfti|-it\\b|ital\\b");
    private static final int MAX_GLYPHS = 500_000;

    private final Deadline deadline;
    private final Map<PDFont, Style> styles = new IdentityHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Integer> directions = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private final List<float[]> shapes = new ArrayList<>();
    private int operations;
    private int total;

    PdfGlyphs(Deadline deadline) throws IOException {
        this.deadline = deadline;
        for (String name : List.of("m", "l", "c", "v", "y", "re", "h")) addOperator(new PathStep(name));
        for (String name : List.of("f", "F", "f*", "B", "B*", "b", "b*")) addOperator(new PathEnd(name, true));
        for (String name : List.of("S", "s", "n")) addOperator(new PathEnd(name, false));
    }

    List<Glyph> read(PDPage page) throws IOException {
        glyphs.clear();
        directions.clear();
        shapes.clear();
        path.clear();
        output = java.io.Writer.nullWriter();
        processPage(page);
        return upright(page.getCropBox().getHeight());
    }

    /** Text in the direction that most of the page has; shapes only where text stands right of them. */
    private List<Glyph> upright(float height) {
        int main = directions.stream()
                .max((a, b) -> Integer.compare(
                        Collections.frequency(directions.subList(0, Math.min(200, directions.size())), a),
                        Collections.frequency(directions.subList(0, Math.min(200, directions.size())), b)))
                .orElse(0);
        List<Glyph> kept = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) if (directions.get(i) == main) kept.add(glyphs.get(i));
        if (main == 0) {
            for (float[] s : shapes) addBullet(s, height, kept);
        }
        return kept;
    }

    private void addBullet(float[] s, float height, List<Glyph> kept) {
        float middle = height - (s[1] + s[3]) / 2;
        Glyph first = null;
        for (Glyph g : glyphs) {
            boolean sameLine = middle < g.baseline() + 0.1f * g.size() && middle > g.baseline() - 0.75f * g.size();
            if (!sameLine || g.text().isBlank()) continue;
            if (g.x() >= s[2] - 0.5f && g.x() - s[2] < 2.2f * g.size() && (first == null || g.x() < first.x()))
                first = g;
            if (g.right() <= s[0] + 0.5f && s[0] - g.right() < 1.2f * g.size()) return; // within a line: no list marker
        }
        if (first == null || s[3] - s[1] > 0.62f * first.size()) return;
        kept.add(new Glyph("\u2022", s[0], s[2], first.baseline(), first.size(), false, false));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operations & 255) == 0) deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++total > MAX_GLYPHS) throw Refusal.tooMuchText();
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty()) return;
        Style style = styles.computeIfAbsent(text.getFont(), PdfGlyphs::style);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean stroked = mode == RenderingMode.FILL_STROKE;
        float size = text.getYScale();
        if (size < 1 || size > 400) return;
        float x = text.getXDirAdj();
        Glyph glyph = new Glyph(
                clean(unicode, style),
                x,
                x + Math.max(text.getWidthDirAdj(), 0.1f),
                text.getYDirAdj(),
                size,
                style.bold() || stroked,
                style.italic());
        if (drawnTwice(glyph)) return;
        glyphs.add(glyph);
        directions.add((int) text.getDir());
    }

    /** Some programs embolden by drawing the same glyph again, a little to the right. */
    private boolean drawnTwice(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 80); i--) {
            Glyph g = glyphs.get(i);
            if (g.text().equals(glyph.text())
                    && Math.abs(g.x() - glyph.x()) < 0.08f * g.size()
                    && Math.abs(g.baseline() - glyph.baseline()) < 0.08f * g.size()
                    && !g.text().isBlank()) {
                glyphs.set(i, new Glyph(g.text(), g.x(), glyph.right(), g.baseline(), g.size(), true, g.italic()));
                return true;
            }
        }
        return false;
    }

    private static String clean(String unicode, Style style) {
        char c = unicode.charAt(0);
        boolean privateUse = c >= '\ue000' && c <= '\uf8ff';
        if (style.symbols() && (privateUse || unicode.length() == 1 && !Character.isLetterOrDigit(c)))
            return c == '\uf020' || c == ' ' ? " " : "\u2022";
        if (privateUse) return c == '\uf0b7' || c == '\uf0a7' ? "\u2022" : TextCleaner.ICON;
        if (style.icons()) return TextCleaner.ICON;
        return TextCleaner.glyph(unicode);
    }

    private static Style style(@Nullable PDFont font) {
        if (font == null || font.getName() == null) return new Style(false, false, false, false);
        String name = font.getName().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{6}\\+", "");
        PDFontDescriptor about = font.getFontDescriptor();
        boolean bold = BOLD.matcher(name).find() || about != null && about.getFontWeight() >= 600;
        boolean italic = ITALIC.matcher(name).find() || about != null && about.getItalicAngle() < -3;
        boolean symbols = name.contains("wingdings") || name.contains("symbolmt") || name.equals("symbol");
        boolean icons = name.contains("awesome") || name.contains("icon") || name.contains("glyphs");
        return new Style(bold, italic, symbols, icons);
    }

    private final class PathStep extends OperatorProcessor {
        private final String name;

        PathStep(String name) {
            super(PdfGlyphs.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (path.size() > 64) return;
            float[] n = new float[operands.size()];
            for (int i = 0; i < n.length; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) return;
                n[i] = number.floatValue();
            }
            Matrix to = getGraphicsState().getCurrentTransformationMatrix();
            if (name.equals("re") && n.length == 4) {
                add(to, n[0], n[1]);
                add(to, n[0] + n[2], n[1] + n[3]);
            } else {
                for (int i = 0; i + 1 < n.length; i += 2) add(to, n[i], n[i + 1]);
            }
        }

        private void add(Matrix to, float x, float y) {
            java.awt.geom.Point2D.Float p = to.transformPoint(x, y);
            path.add(new float[] {p.x, p.y});
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private final class PathEnd extends OperatorProcessor {
        private final String name;
        private final boolean fills;

        PathEnd(String name, boolean fills) {
            super(PdfGlyphs.this);
            this.name = name;
            this.fills = fills;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (!path.isEmpty() && shapes.size() < 2000) {
                float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
                for (float[] p : path) {
                    box[0] = Math.min(box[0], p[0]);
                    box[1] = Math.min(box[1], p[1]);
                    box[2] = Math.max(box[2], p[0]);
                    box[3] = Math.max(box[3], p[1]);
                }
                float w = box[2] - box[0];
                float h = box[3] - box[1];
                boolean round = w > 1.2f && w < 9 && h > 1.2f && h < 9 && w / h > 0.6f && w / h < 1.7f;
                if (round && (fills || path.size() > 8)) shapes.add(box);
            }
            path.clear();
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
