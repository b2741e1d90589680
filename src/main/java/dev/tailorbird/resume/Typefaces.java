package dev.tailorbird.resume;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that come with the product, each parsed once and shared by all documents. The large ones for Chinese,
 * Japanese and Korean are parsed only when a text needs them.
 */
final class Typefaces {

    /** A family beside the main one, for what that cannot write. */
    enum Fallback {
        HAN("Noto Sans SC", "NotoSansSC-Regular.ttf"),
        HANGUL("Nanum Gothic", "NanumGothic-Regular.ttf");

        final String family;
        private final Face face;

        Fallback(String family, String file) {
            this.family = family;
            this.face = new Face(family, 400, FontStyle.NORMAL, file);
        }

        boolean writes(int codePoint) {
            return face.writes(codePoint);
        }
    }

    private static final List<Face> MAIN = List.of(
            new Face("Carlito", 400, FontStyle.NORMAL, "Carlito-Regular.ttf"),
            new Face("Carlito", 700, FontStyle.NORMAL, "Carlito-Bold.ttf"),
            new Face("Carlito", 400, FontStyle.ITALIC, "Carlito-Italic.ttf"));

    private Typefaces() {}

    /** Whether the main family has a glyph for this character, in every weight. */
    static boolean writes(int codePoint) {
        return MAIN.stream().allMatch(face -> face.writes(codePoint));
    }

    static void use(PdfRendererBuilder builder, PDDocument document, Set<Fallback> fallbacks) {
        MAIN.forEach(face -> face.use(builder, document));
        fallbacks.forEach(fallback -> fallback.face.use(builder, document));
    }

    private static final class Face {
        private final String family;
        private final int weight;
        private final FontStyle style;
        private final String file;
        private volatile Parsed parsed = Parsed.NOT_YET;

        Face(String family, int weight, FontStyle style, String file) {
            this.family = family;
            this.weight = weight;
            this.style = style;
            this.file = file;
        }

        boolean writes(int codePoint) {
            return parsed().glyphs.getGlyphId(codePoint) > 0;
        }

        void use(PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(new Embedded(this, document), family, weight, style, true);
        }

        Parsed parsed() {
            if (parsed == Parsed.NOT_YET) {
                synchronized (this) {
                    if (parsed == Parsed.NOT_YET) {
                        parsed = Parsed.of(file);
                    }
                }
            }
            return parsed;
        }
    }

    private record Parsed(TrueTypeFont font, CmapLookup glyphs) {
        @SuppressWarnings("NullAway") // a mark, never read
        static final Parsed NOT_YET = new Parsed(null, null);

        static Parsed of(String file) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The font " + file + " is missing from the program");
                }
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(withoutLigatures(in.readAllBytes())));
                return new Parsed(font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Hides the GSUB table by renaming its tag in the table directory, in memory only, so that no ligatures are
         * drawn: extractors read "So ware" where a "ft" ligature stands.
         */
        private static byte[] withoutLigatures(byte[] ttf) {
            int tables = (ttf[4] & 255) << 8 | ttf[5] & 255;
            for (int i = 0, at = 12; i < tables; i++, at += 16) {
                if (ttf[at] == 'G' && ttf[at + 1] == 'S' && ttf[at + 2] == 'U' && ttf[at + 3] == 'B') {
                    ttf[at] = 'g';
                }
            }
            return ttf;
        }
    }

    /** Makes the font of one document from the shared one, when the document first uses it. */
    private static final class Embedded extends PDFontSupplier {
        private final Face face;
        private final PDDocument document;

        @SuppressWarnings("NullAway") // the parent's field is not used
        Embedded(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face.parsed().font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
