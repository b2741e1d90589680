package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes the file of a resume in any format. Stateless but for caches, and safe for many threads. */
public final class Documents {
    private final ResumeRenderer pdf;
    private final DocxRenderer docx = new DocxRenderer();

    public Documents(ResumeRenderer pdf) {
        this.pdf = pdf;
    }

    /**
     * A finished file.
     *
     * @param note what its reader should know, in plain words; null when there is nothing to say
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Made(byte[] content, @Nullable String note) {
        Made(byte[] content) {
            this(content, null);
        }

        Made(String text) {
            this(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Made make(JsonResume resume, DocumentFormat format, RenderOptions options) {
        return switch (format) {
            case PDF -> {
                RenderedPdf made = pdf.render(resume, options);
                yield new Made(made.bytes(), made.note());
            }
            case DOCX -> new Made(docx(resume, options));
            case MD -> new Made(MarkdownWriter.of(sheet(resume, options)));
            case TXT -> new Made(TextWriter.of(sheet(resume, options)));
        };
    }

    /** A Word document; asked to fit some pages it takes the measures with which the PDF does. */
    public byte[] docx(JsonResume resume, RenderOptions options) {
        ResumeTemplate template = options.design();
        Fit fit = options.maxPages() == 0 ? Fit.of(template) : pdf.fit(resume, options);
        return docx.render(sheet(resume, options), new DocxMeasures(fit, Paper.of(options), template.look()));
    }

    /** On one page, if it can be. */
    public RenderedPdf letterPdf(Letter letter, RenderOptions options) {
        return pdf.render(
                printable -> letter.sheet(printable, options.design()),
                new RenderOptions(options.template(), options.pageSize(), 1));
    }

    public byte[] letterDocx(Letter letter, RenderOptions options) {
        ResumeTemplate template = options.design();
        return docx.render(
                letter.sheet(Printable.inEveryScript(), template),
                new DocxMeasures(Fit.of(template), Paper.of(options), template.look()));
    }

    private static Sheet sheet(JsonResume resume, RenderOptions options) {
        return Sheet.of(options.arranged(resume), Printable.inEveryScript(), options.design());
    }
}
