package dev.tailorbird.bench;

import dev.tailorbird.intake.DocumentReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints the CPU time that reading a two-page PDF takes when warm, of the whole process. Run by {@code bench/read-resume.sh}. */
public final class ReadResumeBench {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReadResumeBench() {}

    /** usage: FOLDER [RUNS] */
    public static void main(String[] args) throws IOException {
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        List<Path> files = twoPages(Path.of(args[0]));
        if (files.isEmpty()) throw new IllegalArgumentException("no PDF of two pages in " + args[0]);
        DocumentReader reader = new DocumentReader();
        for (int i = 0; i < runs; i++) for (Path file : files) reader.read("resume.pdf", Files.readAllBytes(file));
        double sum = 0;
        double most = 0;
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            long start = SYSTEM.getProcessCpuTime();
            for (int i = 0; i < runs; i++) reader.read("resume.pdf", content);
            double millis = (SYSTEM.getProcessCpuTime() - start) / 1e6 / runs;
            sum += millis;
            most = Math.max(most, millis);
            System.out.printf(Locale.ROOT, "%6.1f ms  %s%n", millis, file.getFileName());
        }
        System.out.printf(
                Locale.ROOT,
                "%d files of two pages, %d runs each when warm: mean %.1f ms of CPU a file, most %.1f ms%n",
                files.size(),
                runs,
                sum / files.size(),
                most);
    }

    private static List<Path> twoPages(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList())
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    if (pdf.getNumberOfPages() == 2) found.add(file);
                }
        }
        return found;
    }
}
