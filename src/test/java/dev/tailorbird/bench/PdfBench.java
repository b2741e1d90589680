package dev.tailorbird.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.RenderedPdf;
import dev.tailorbird.resume.ResumeRenderer;
import dev.tailorbird.resume.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a PDF costs: CPU of this process, its compiler and collector included, per document once warm; beside it
 * WeasyPrint on the same HTML with the same fonts, when {@code import weasyprint} works in {@code python3}. Run by
 * {@code bench/pdf.sh [RUNS] [RESUME.json …]}.
 */
public final class PdfBench {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<RenderOptions> OPTIONS = List.of(
            new RenderOptions("standard", "A4", 0),
            new RenderOptions("standard", "Letter", 1),
            new RenderOptions("compact", "Letter", 0));

    /** Documents until the compiler has nothing left to do. */
    private static final int WARM_UP = 600;

    private static final String WEASYPRINT = """
            import sys, time
            try:
                import weasyprint
                from weasyprint.text.fonts import FontConfiguration
            except Exception:
                sys.exit(3)
            html, runs = open(sys.argv[1], encoding="utf-8").read(), int(sys.argv[2])
            fonts = FontConfiguration()
            def once():
                document = weasyprint.HTML(string=html).render(font_config=fonts)
                return len(document.pages), len(document.write_pdf())
            for _ in range(3):
                once()
            start = time.process_time()
            for _ in range(runs):
                pages, size = once()
            print(weasyprint.__version__, (time.process_time() - start) * 1000 / runs, pages, size)
            """;

    private PdfBench() {}

    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        ResumeRenderer renderer = new ResumeRenderer();
        for (int i = 0; i < WARM_UP; i++) {
            renderer.render(Sample.resume(), OPTIONS.get(i % OPTIONS.size()));
        }
        System.out.printf(
                "%d runs each after warming up; Java %s, %d processors%n%n",
                runs, Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "%-28s %-16s %10s %6s %8s %12s %8s%n",
                "resume", "setting", "CPU ms", "pages", "bytes", "WeasyPrint", "times");
        measure(renderer, "sample", Sample.resume(), runs);
        ObjectMapper json = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            measure(renderer, file.getFileName().toString(), json.readValue(file.toFile(), JsonResume.class), runs);
        }
    }

    private static void measure(ResumeRenderer renderer, String name, JsonResume resume, int runs) throws Exception {
        for (RenderOptions options : OPTIONS) {
            for (int i = 0; i < 40; i++) {
                renderer.render(resume, options);
            }
            RenderedPdf pdf = renderer.render(resume, options);
            long start = SYSTEM.getProcessCpuTime();
            for (int i = 0; i < runs; i++) {
                pdf = renderer.render(resume, options);
            }
            double millis = (SYSTEM.getProcessCpuTime() - start) / 1e6 / runs;
            boolean comparable = options.maxPages() == 0;
            String other = comparable ? weasyPrint(renderer.html(resume, options), Math.max(10, runs / 5)) : "";
            String times = other.matches("[\\d.]+")
                    ? String.format(Locale.ROOT, "%.1f", Double.parseDouble(other) / millis)
                    : "";
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %-16s %10.1f %6d %8d %12s %8s%n",
                    name,
                    options.template() + " " + options.pageSize() + (comparable ? "" : ", 1 p"),
                    millis,
                    pdf.pages(),
                    pdf.bytes().length,
                    other,
                    times);
        }
    }

    private static String weasyPrint(String html, int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pdf-bench");
        try {
            StringBuilder faces = new StringBuilder();
            face(folder, faces, "Carlito-Regular.ttf", "normal", 400);
            face(folder, faces, "Carlito-Bold.ttf", "normal", 700);
            face(folder, faces, "Carlito-Italic.ttf", "italic", 400);
            Path page = folder.resolve("resume.html");
            Files.writeString(page, html.replace("<style>", "<style>" + faces));
            for (String python : List.of("python3", "/usr/bin/python3")) {
                Process process = new ProcessBuilder(python, "-c", WEASYPRINT, page.toString(), String.valueOf(runs))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() == 0) {
                    return String.format(Locale.ROOT, "%.1f", Double.parseDouble(answer.split(" ")[1]));
                }
            }
            return "not there";
        } catch (IOException e) {
            return "not there";
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void face(Path folder, StringBuilder faces, String file, String style, int weight)
            throws IOException {
        try (InputStream in = PdfBench.class.getResourceAsStream("/fonts/" + file)) {
            Files.copy(in, folder.resolve(file));
        }
        faces.append("@font-face { font-family: Carlito; font-style: %s; font-weight: %d; src: url(%s); }%n"
                .formatted(style, weight, folder.resolve(file).toUri()));
    }
}
