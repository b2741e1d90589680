package dev.tailorbird.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.Documents;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeRenderer;
import dev.tailorbird.resume.ResumeTemplates;
import dev.tailorbird.resume.Sample;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a document costs: CPU of this process, its compiler and collector included, per PDF and per Word document once
 * warm, for every template and paper; beside it WeasyPrint on the same HTML with the same fonts, when
 * {@code import weasyprint} works in {@code python3}. Run by {@code bench/pdf.sh [RUNS] [RESUME.json …]}.
 */
public final class PdfBench {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Documents of each setting until the compiler has nothing left to do. */
    private static final int WARM_UP = 60;

    private static final int PEER_RUNS = 12;

    private final ResumeRenderer renderer = new ResumeRenderer();
    private final Documents documents = new Documents(renderer);
    private final int runs;

    private PdfBench(int runs) {
        this.runs = runs;
    }

    public static void main(String[] args) throws Exception {
        PdfBench bench = new PdfBench(args.length > 0 ? Integer.parseInt(args[0]) : 60);
        System.out.printf(
                "%d runs each after warming up; Java %s, %d processors; CPU in ms, DOCX also a CPU second%n%n",
                bench.runs, Runtime.version(), Runtime.getRuntime().availableProcessors());
        bench.table("sample", Sample.resume());
        ObjectMapper json = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            bench.table(file.getFileName().toString(), json.readValue(file.toFile(), JsonResume.class));
        }
    }

    private void table(String name, JsonResume resume) throws Exception {
        List<RenderOptions> settings = ResumeTemplates.names().stream()
                .flatMap(template ->
                        RenderOptions.PAGE_SIZES.stream().map(paper -> new RenderOptions(template, paper, 0)))
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            for (RenderOptions options : settings) {
                renderer.render(resume, options);
                documents.docx(resume, options);
            }
        }
        List<Double> peers = WeasyPrint.millis(
                settings.stream().map(options -> renderer.html(resume, options)).toList(), PEER_RUNS);
        System.out.printf(
                "%-32s %8s %6s %10s %8s %8s %8s %8s%n",
                name, "PDF", "pages", "WeasyPrint", "times", "1 page", "DOCX", "a second");
        for (int i = 0; i < settings.size(); i++) {
            line(resume, settings.get(i), peers.isEmpty() ? Double.NaN : peers.get(i));
        }
        System.out.println();
    }

    private void line(JsonResume resume, RenderOptions options, double peer) {
        RenderOptions onePage = new RenderOptions(options.template(), options.pageSize(), 1);
        double pdf = millis(() -> renderer.render(resume, options));
        double fitted = millis(() -> renderer.render(resume, onePage));
        double docx = millis(() -> documents.docx(resume, options));
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f %6d %10.1f %8.1f %8.1f %8.1f %8.0f%n",
                options.template() + " " + options.pageSize(),
                pdf,
                renderer.render(resume, options).pages(),
                peer,
                peer / pdf,
                fitted,
                docx,
                1000 / docx);
    }

    private double millis(Runnable document) {
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < runs; i++) {
            document.run();
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e6 / runs;
    }
}
