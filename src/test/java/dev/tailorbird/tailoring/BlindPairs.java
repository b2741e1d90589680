package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.RenderedPdf;
import dev.tailorbird.resume.ResumeRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Writes pairs for readers who are not told which resume was tailored: a posting, then A and B as their PDFs read. Which
 * is which stands in another folder. Pairs that read the same as an earlier one, or as each other, are left out.
 */
final class BlindPairs {
    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    private BlindPairs() {}

    static void write(Path folder, List<Comparison> twoPages, List<Comparison> onePage) throws IOException {
        Path pairs = Files.createDirectories(folder.resolve("pairs"));
        List<String> key = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Random coin = new Random(20261121);
        for (int pages = 2; pages >= 1; pages--)
            for (Comparison pair : pages == 2 ? twoPages : onePage) {
                String before = text(pair.before(), pages, pair.name() + ", as it was", tooLong);
                String after = text(pair.after(), pages, pair.name() + ", tailored", tooLong);
                if (before.equals(after) || !seen.add(pair.job().name() + before + after)) continue;
                String file = "pair-%03d.txt".formatted(key.size() + 1);
                boolean tailoredFirst = coin.nextBoolean();
                Files.writeString(
                        pairs.resolve(file),
                        "POSTING\n\n" + pair.job().text() + "\n\n===== RESUME A =====\n\n"
                                + (tailoredFirst ? after : before) + "\n\n===== RESUME B =====\n\n"
                                + (tailoredFirst ? before : after));
                key.add(file + "\t" + (tailoredFirst ? "A" : "B") + "\t" + pages + "\t" + pair.name());
            }
        Files.write(Files.createDirectories(folder.resolve("key")).resolve("tailored.tsv"), key);
        Files.write(folder.resolve("key").resolve("too-long.txt"), tooLong);
        System.out.println(key.size() + " pairs in " + pairs + "; longer than their pages: " + tooLong.size());
    }

    private static String text(JsonResume resume, int pages, String name, List<String> tooLong) throws IOException {
        RenderedPdf pdf = RENDERER.render(resume, new RenderOptions("standard", "A4", pages));
        if (pdf.pages() > pages) tooLong.add(pages + "\t" + pdf.pages() + "\t" + name);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document);
        }
    }
}
