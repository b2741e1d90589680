package dev.tailorbird.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The peer of {@link PdfBench}: WeasyPrint in one warm process, with the product's fonts. */
final class WeasyPrint {
    private static final String PROGRAM = """
            import sys, time
            try:
                import weasyprint
                from weasyprint.text.fonts import FontConfiguration
            except Exception:
                sys.exit(3)
            runs, fonts = int(sys.argv[1]), FontConfiguration()
            for page in sys.argv[2:]:
                html = open(page, encoding="utf-8").read()
                def once():
                    weasyprint.HTML(string=html).render(font_config=fonts).write_pdf()
                for _ in range(2):
                    once()
                start = time.process_time()
                for _ in range(runs):
                    once()
                print((time.process_time() - start) * 1000 / runs)
            """;

    private WeasyPrint() {}

    /** CPU milliseconds of each page; empty when WeasyPrint is not installed. */
    static List<Double> millis(List<String> pages, int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pdf-bench");
        try {
            String faces = face(folder, "Carlito-Regular.ttf", "normal", 400)
                    + face(folder, "Carlito-Bold.ttf", "normal", 700)
                    + face(folder, "Carlito-Italic.ttf", "italic", 400);
            List<String> command = new ArrayList<>(List.of("-c", PROGRAM, String.valueOf(runs)));
            for (int i = 0; i < pages.size(); i++) {
                Path page = folder.resolve(i + ".html");
                Files.writeString(page, pages.get(i).replace("<style>", "<style>" + faces));
                command.add(page.toString());
            }
            return answer(command);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Double> answer(List<String> command) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            Process process = new ProcessBuilder(
                            Stream.concat(Stream.of(python), command.stream()).toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return answer.lines().map(Double::valueOf).toList();
            }
        }
        return List.of();
    }

    private static String face(Path folder, String file, String style, int weight) throws IOException {
        Path copy = folder.resolve(file);
        try (InputStream in = WeasyPrint.class.getResourceAsStream("/fonts/" + file)) {
            Files.copy(in, copy);
        }
        return "@font-face { font-family: Carlito; font-style: %s; font-weight: %d; src: url(%s); }%n"
                .formatted(style, weight, copy.toUri());
    }
}
