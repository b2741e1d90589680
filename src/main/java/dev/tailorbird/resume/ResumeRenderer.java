package dev.tailorbird.resume;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import dev.tailorbird.profile.JsonResume;
import io.quarkus.qute.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/**
 * Sets a resume as a tagged PDF (PDF/UA-1) whose text every reader finds in the right order and without ligatures.
 * It reaches no outside address. Stateless but for caches, and safe for many threads.
 */
public final class ResumeRenderer {
    private static final String CREATOR = "Tailorbird";
    private static final double NEARLY_EMPTY = 0.25;
    private static final int GENTLE_STEPS = 2;
    /** The estimate of what a tighter step takes is at most this far off, rarely by more than a third of it. */
    private static final double SURELY_MORE = 1.12;
    /** Where nobody asked for fewer pages, a tighter step is tried only when the estimate says that it will do. */
    private static final double LIKELY_MORE = 1.03;

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Template page;
    private final Template style;

    public ResumeRenderer() {
        page = TemplateFiles.of("resume.html");
        style = TemplateFiles.of("resume.css");
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public RenderedPdf render(JsonResume resume, RenderOptions options) {
        return render(printable -> Sheet.of(options.arranged(resume), printable, options.design()), options);
    }

    /** @param sheet what stands on the page, of texts that are made printable */
    RenderedPdf render(Function<Printable, Sheet> sheet, RenderOptions options) {
        return fitted(sheet, options, (layout, notes) -> {
            String note = notes.isEmpty() ? null : String.join(" ", notes);
            return new RenderedPdf(layout.pdf(), layout.pages(), note);
        });
    }

    /** The measures with which it fits the pages asked for, as far as it does. */
    Fit fit(JsonResume resume, RenderOptions options) {
        return fitted(
                printable -> Sheet.of(options.arranged(resume), printable, options.design()),
                options,
                (layout, notes) -> layout.fit);
    }

    private <T> T fitted(
            Function<Printable, Sheet> written, RenderOptions options, BiFunction<Layout, List<String>, T> result) {
        Printable printable = Printable.inPdf();
        Sheet sheet = written.apply(printable);
        return PlatformXml.with(() -> {
            Setting setting = new Setting(sheet, options.design(), options, printable.fallbacks());
            List<String> notes = new ArrayList<>();
            try (Layout layout = fitted(setting, notes)) {
                notes.addAll(printable.notes());
                return result.apply(layout, notes);
            }
        });
    }

    /**
     * The loosest step with the pages asked for, else with the fewest that can be had, and a note. With no number
     * asked for, slightly tighter only when that saves a nearly empty last page. One layout is open at a time: the
     * engine keeps what it is working on per thread.
     */
    private static Layout fitted(Setting setting, List<String> notes) {
        List<Fit> steps = Fit.steps(setting.template);
        int asked = setting.options.maxPages();
        boolean free = asked == 0;
        Layout layout = setting.layout(steps.get(0));
        Fit best = layout.fit;
        int fewest = layout.pages();
        double filled = layout.filled();
        int wanted = free ? fewest - 1 : asked;
        int last = !free ? steps.size() - 1 : layout.lastPageFilled() < NEARLY_EMPTY ? GENTLE_STEPS : 0;
        for (int step = 1; step <= last && fewest > wanted; step++) {
            double needed = filled * setting.shrunk(best, steps.get(step));
            boolean hopeless = needed > wanted * (free ? LIKELY_MORE : SURELY_MORE);
            if (hopeless && (free || step < last)) {
                continue;
            }
            layout.close();
            layout = setting.layout(steps.get(step));
            if (layout.pages() < fewest) {
                best = layout.fit;
                fewest = layout.pages();
                filled = layout.filled();
            }
        }
        if (!free && fewest > wanted) {
            notes.add(tooLong(wanted, layout));
            layout.close();
            return loosest(setting, steps, fewest);
        }
        if (!layout.fit.equals(best)) {
            layout.close();
            layout = setting.layout(best);
        }
        return layout;
    }

    /** The first step that takes so many pages, which some step is known to do. */
    private static Layout loosest(Setting setting, List<Fit> steps, int pages) {
        Layout layout = setting.layout(steps.get(0));
        for (int step = 1; layout.pages() > pages; step++) {
            layout.close();
            layout = setting.layout(steps.get(step));
        }
        return layout;
    }

    private static String tooLong(int wanted, Layout tightest) {
        return "It does not fit on %s: at the smallest readable size (%s pt) it takes %d, about %d lines too many. "
                        .formatted(
                                wanted == 1 ? "1 page" : wanted + " pages",
                                Fit.FLOOR,
                                tightest.pages(),
                                tightest.linesAfter(wanted))
                + "Leave out some bullets or a section.";
    }

    /** The same document as a page for a browser, before any fitting. */
    public String html(JsonResume resume, RenderOptions options) {
        ResumeTemplate template = options.design();
        Printable printable = Printable.inPdf();
        Sheet sheet = Sheet.of(options.arranged(resume), printable, template);
        String css = css(Fit.of(template), template.look(), Paper.of(options), printable.fallbacks());
        return html(sheet, template.look(), css);
    }

    private String html(Sheet sheet, ResumeTemplate.Look look, String css) {
        return page.data("sheet", sheet, "look", look, "style", css).render();
    }

    private String css(Fit fit, ResumeTemplate.Look look, Paper paper, Set<Typefaces.Fallback> fallbacks) {
        return style.data("fit", fit, "look", look, "page", paper, "families", families(fallbacks))
                .render();
    }

    /** The fonts of one document, the main one first. */
    private static String families(Set<Typefaces.Fallback> fallbacks) {
        return fallbacks.stream()
                .map(fallback -> "'" + fallback.family + "', ")
                .collect(Collectors.joining("", "Carlito, ", "Calibri, sans-serif"));
    }

    /** What all ways of setting one resume have in common. */
    private final class Setting {
        private final ResumeTemplate template;
        private final RenderOptions options;
        private final Set<Typefaces.Fallback> fallbacks;
        private final Paper paper;
        private final Document dom;

        Setting(Sheet sheet, ResumeTemplate template, RenderOptions options, Set<Typefaces.Fallback> fallbacks) {
            this.template = template;
            this.options = options;
            this.fallbacks = fallbacks;
            this.paper = Paper.of(options);
            this.dom = new W3CDom().fromJsoup(Jsoup.parse(html(sheet, template.look(), "")));
        }

        Layout layout(Fit fit) {
            dom.getElementsByTagName("style").item(0).setTextContent(css(fit, template.look(), paper, fallbacks));
            return new Layout(fit, this);
        }

        /** About how much fewer pages it takes with the tighter measures, as a factor. */
        double shrunk(Fit from, Fit to) {
            return to.lineHeight()
                    / from.lineHeight()
                    * from.room(paper)
                    / to.room(paper)
                    // longer lines make some paragraphs shorter, not all
                    * Math.sqrt(from.line(paper) / to.line(paper));
        }
    }

    /** One way of setting the resume: laid out, not yet written. */
    private final class Layout implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        private final PdfBoxRenderer renderer;
        private final List<PageBox> pages;
        private final Fit fit;

        Layout(Fit fit, Setting setting) {
            this.fit = fit;
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
            builder.usePDDocument(document);
            builder.withProducer(CREATOR);
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            Typefaces.use(builder, document, setting.fallbacks);
            builder.withW3cDocument(setting.dom, null);
            builder.toStream(out);
            renderer = builder.buildPdfRenderer();
            renderer.layout();
            pages = renderer.getRootBox().getLayer().getPages();
        }

        int pages() {
            return pages.size();
        }

        /** Pages in use, the last one by its part. */
        double filled() {
            return pages() - 1 + lastPageFilled();
        }

        /** The part of the last page that is in use, 0 to 1. */
        double lastPageFilled() {
            PageBox last = pages.get(pages.size() - 1);
            return (double) (renderer.getRootBox().getHeight() - last.getTop()) / (last.getBottom() - last.getTop());
        }

        /** Lines of text that stand after this page. */
        int linesAfter(int page) {
            int over = renderer.getRootBox().getHeight() - pages.get(page - 1).getBottom();
            return (int) Math.ceil(over / (renderer.getDotsPerPoint() * fit.lineHeight()));
        }

        byte[] pdf() {
            try {
                renderer.createPDFWithoutClosing();
                document.getDocumentInformation().setCreator(CREATOR);
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            renderer.close();
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
