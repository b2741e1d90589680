package dev.tailorbird.bench.resumes;

import dev.tailorbird.intake.DocumentReader;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResumes;
import dev.tailorbird.shared.DomainException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints how well and at what cost resumes are read: the generated halves and, where it is there, the set of RenderCV.
 * {@code --peer 'COMMAND {file}'} has another program read the same files; it prints JSON Resume to standard output.
 * {@code --missed} lists what is missed of each file instead. Run by {@code bench/resumes.sh}.
 */
public final class ResumeBench {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Path RENDERCV = Path.of("../shared/data/resumes/rendercv");
    private static final Pattern CPU = Pattern.compile("cpu ([\\d.]+) ([\\d.]+)\\s*$");

    private static final DocumentReader READER = new DocumentReader();

    private ResumeBench() {}

    /** usage: FOLDER [--peer 'COMMAND {file}'] [--missed] [half …] */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String peer = null;
        boolean missed = false;
        Map<String, List<Specimen>> sets = new LinkedHashMap<>();
        for (int i = 1; i < args.length; i++)
            if (args[i].equals("--peer")) peer = args[++i];
            else if (args[i].equals("--missed")) missed = true;
            else sets.put(args[i], Specimen.in(folder.resolve(args[i])));
        if (sets.isEmpty()) {
            sets.put("seen", Specimen.in(folder.resolve("seen")));
            sets.put("aside", Specimen.in(folder.resolve("aside")));
            if (Files.isDirectory(RENDERCV)) sets.put("rendercv", RenderCv.in(RENDERCV));
        }
        if (missed) {
            sets.values().forEach(set -> set.forEach(ResumeBench::misses));
            return;
        }
        sets.values().forEach(set -> set.forEach(ResumeBench::ours)); // to be warm
        print("Tailorbird", sets, ResumeBench::ours);
        if (peer != null) {
            String command = peer;
            print(peer, sets, specimen -> theirs(command, specimen));
        }
    }

    private static void print(String who, Map<String, List<Specimen>> sets, Function<Specimen, Reading> reader) {
        sets.forEach((name, set) -> {
            Scores scores = Scores.of(who + ", " + name, set, reader);
            System.out.println(scores.table());
            System.out.println(scores.groups());
            if (name.equals("aside")) {
                List<Specimen> unseen = set.stream()
                        .filter(s -> ResumeGenerator.ASIDE_LAYOUTS.contains(s.layout()))
                        .toList();
                System.out.println(Scores.of(who + ", layouts set aside alone", unseen, reader)
                        .table());
            }
        });
    }

    private static void misses(Specimen specimen) {
        ResumeScore score = new ResumeScore();
        score.add(specimen.truth(), ours(specimen).resume());
        score.misses().forEach(miss -> System.out.println(specimen.file().getFileName() + ": " + miss));
    }

    private static boolean hasTwoPages(Specimen specimen) {
        if (!specimen.file().toString().endsWith(".pdf")) return false;
        try (PDDocument pdf = Loader.loadPDF(specimen.file().toFile())) {
            return pdf.getNumberOfPages() == 2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In this process, its compiler and collector included. */
    private static Reading ours(Specimen specimen) {
        long start = SYSTEM.getProcessCpuTime();
        JsonResume resume;
        try {
            resume = READER.read(specimen.file().getFileName().toString(), Files.readAllBytes(specimen.file()))
                    .resume();
        } catch (DomainException refused) {
            System.out.println(specimen.file() + ": " + refused.getMessage());
            resume = JsonResumes.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reading(resume, (SYSTEM.getProcessCpuTime() - start) / 1e6);
    }

    /** As a process, with all that it starts. */
    private static Reading theirs(String peer, Specimen specimen) {
        String command = peer.replace("{file}", "'" + specimen.file().toAbsolutePath() + "'");
        try {
            File errors = File.createTempFile("peer", ".txt");
            Process process = new ProcessBuilder("bash", "-c", "TIMEFORMAT='cpu %U %S'; time " + command)
                    .redirectError(errors)
                    .start();
            byte[] answer = process.getInputStream().readAllBytes();
            int exit = process.waitFor();
            String said = Files.readString(errors.toPath());
            Files.delete(errors.toPath());
            Matcher cpu = CPU.matcher(said);
            double millis =
                    cpu.find() ? 1000 * (Double.parseDouble(cpu.group(1)) + Double.parseDouble(cpu.group(2))) : 0;
            if (exit == 0) return new Reading(Specimen.JSON.readValue(answer, JsonResume.class), millis);
            System.out.printf(Locale.ROOT, "%s: exit %d%n", specimen.file(), exit);
            return new Reading(JsonResumes.empty(), millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
