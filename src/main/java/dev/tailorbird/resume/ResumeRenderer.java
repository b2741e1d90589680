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
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Template page;
    private final Template style;

    public ResumeRenderer() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolvers(ValueResolvers.rawResolver(), new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(ResumeRenderer::locate)
                .build();
        page = required(engine, "resume/resume.html");
        style = required(engine, "resume/standard.css");
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public RenderedPdf render(JsonResume resume, RenderOptions options) {
        Printable printable = new Printable();
        Sheet sheet = Sheet.of(resume, printable);
        Function<Fit, Layout> setting = fit -> new Layout(fit, sheet, options, printable.fallbacks());
        List<String> notes = new ArrayList<>();

        try (Layout layout = fitted(setting, options, notes)) {
            notes.addAll(printable.notes());
            return new RenderedPdf(layout.pdf(), layout.pages(), notes.isEmpty() ? null : String.join(" ", notes));
        }
    }

    /**
     * The loosest step with the pages asked for, else with the fewest that can be had, and a note. With no number
     * asked for, slightly tighter only when that saves a nearly empty last page. One layout is open at a time: the
     * engine keeps what it is working on per thread.
     */
    private static Layout fitted(Function<Fit, Layout> setting, RenderOptions options, List<String> notes) {
        List<Fit> steps = Fit.steps(options.template());
        boolean free = options.maxPages() == 0;
        Layout layout = setting.apply(steps.get(0));
        int wanted = free ? layout.pages() - 1 : options.maxPages();
        int tries = !free ? steps.size() : layout.lastPageFilled() < NEARLY_EMPTY ? 1 + GENTLE_STEPS : 1;
        Fit best = layout.fit;
        int fewest = layout.pages();
        for (int step = 1; step < tries && fewest > wanted; step++) {
            layout.close();
            layout = setting.apply(steps.get(step));
            if (layout.pages() < fewest) {
                best = layout.fit;
                fewest = layout.pages();
            }
        }
        if (!free && fewest > wanted) {
            notes.add(tooLong(wanted, layout));
        }
        if (!layout.fit.equals(best)) {
            layout.close();
            layout = setting.apply(best);
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
        Printable printable = new Printable();
        Sheet sheet = Sheet.of(resume, printable);
        return html(sheet, Fit.steps(options.template()).get(0), options, printable.fallbacks());
    }

    private String html(Sheet sheet, Fit fit, RenderOptions options, Set<Typefaces.Fallback> fallbacks) {
        String css =
                style.data("fit", fit, "page", Paper.of(options, fallbacks)).render();
        return page.data("sheet", sheet, "style", css).render();
    }

    /** The paper and its fonts, as the style sheet needs them. */
    record Paper(String name, int width, String families) {
        static Paper of(RenderOptions options, Set<Typefaces.Fallback> fallbacks) {
            String families = fallbacks.stream()
                    .map(fallback -> "'" + fallback.family + "', ")
                    .collect(Collectors.joining("", "Carlito, ", "Calibri, sans-serif"));
            boolean a4 = "A4".equals(options.pageSize());
            return new Paper(a4 ? "A4" : "letter", a4 ? 210 : 216, families);
        }
    }

    /** One way of setting the resume: laid out, not yet written. */
    private final class Layout implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        private final PdfBoxRenderer renderer;
        private final List<PageBox> pages;
        private final Fit fit;

        Layout(Fit fit, Sheet sheet, RenderOptions options, Set<Typefaces.Fallback> fallbacks) {
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
            Typefaces.use(builder, document, fallbacks);
            builder.withW3cDocument(dom(html(sheet, fit, options, fallbacks)), null);
            builder.toStream(out);
            renderer = builder.buildPdfRenderer();
            renderer.layout();
            pages = renderer.getRootBox().getLayer().getPages();
        }

        int pages() {
            return pages.size();
        }

        /** The part of the last page that is in use, 0 to 1. */
        double lastPageFilled() {
            PageBox last = pages.get(pages.size() - 1);
            return (double) (renderer.getRootBox().getHeight() - last.getTop()) / (last.getBottom() - last.getTop());
        }

        /** Lines of text that stand after this page. */
        int linesAfter(int page) {
            int over = renderer.getRootBox().getHeight() - pages.get(page - 1).getBottom();
            return (int) Math.ceil(over / (renderer.getDotsPerPoint() * fit.size() * fit.leading()));
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

        private static Document dom(String html) {
            return new W3CDom().fromJsoup(Jsoup.parse(html));
        }
    }

    private static Template required(Engine engine, String name) {
        Template template = engine.getTemplate(name);
        if (template == null) {
            throw new IllegalStateException("The template " + name + " is missing from the program");
        }
        return template;
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String name) {
        String path = "/templates/" + (name.contains(".") ? name : name + ".html");
        InputStream in = ResumeRenderer.class.getResourceAsStream(path);
        return in == null ? Optional.empty() : Optional.of(new Located(in, path.endsWith(".html")));
    }

    private record Located(InputStream in, boolean html) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(html ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
        }
    }
}
