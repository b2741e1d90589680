package dev.tailorbird.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.tailorbird.intake.DocumentReader;
import dev.tailorbird.intake.ResumeDraft;
import dev.tailorbird.intake.blog.BlogReader;
import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.skills.SkillLexicon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What bench/fuzz.sh calls with every input that Jazzer makes up. An input is a file as it is uploaded; one that begins
 * with W is the main part of a DOCX, with C the Positions.csv of a LinkedIn export, with B a page of a blog, since
 * changes inside a compressed archive would hardly ever get past its checksums.
 */
public final class ReaderFuzz {
    private static final DocumentReader READER = new DocumentReader(60_000);
    private static final BlogReader BLOGS = new BlogReader(SkillLexicon.standard());
    private static final Map<String, Integer> ENDS = new TreeMap<>();
    private static final long SLOW_NANOS = 5_000_000_000L;
    private static final int WARM_UP = 200;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static long slowest;
    private static byte[] slowestInput = {};
    private static int executions;

    private ReaderFuzz() {}

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ReaderFuzz::report));
    }

    public static void fuzzerTestOneInput(byte[] data) {
        long start = MACHINE.getProcessCpuTime();
        String end = read(data);
        long nanos = MACHINE.getProcessCpuTime() - start;
        ENDS.merge(end, 1, Integer::sum);
        if (++executions < WARM_UP) return; // classes are loaded and instrumented
        if (nanos > slowest) {
            slowest = nanos;
            slowestInput = data;
        }
        if (nanos > SLOW_NANOS) throw new IllegalStateException("took " + nanos / 1_000_000 + " ms of CPU");
    }

    /** How it ended: a draft or a problem in words. A fault of our own code behind the words is thrown. */
    private static String read(byte[] data) {
        try {
            if (data.length > 1 && data[0] == 'B') {
                BLOGS.page(new Fetched(
                        URI.create("https://example.com/post"), "", Arrays.copyOfRange(data, 1, data.length)));
                return "statements";
            }
            ResumeDraft draft = READER.read("fuzz", file(data));
            return "draft " + draft.format();
        } catch (DomainException refused) {
            Throwable fault = refused.getCause();
            if (fault != null && isOurs(fault)) throw new IllegalStateException("fault behind a refusal", fault);
            return refused.code().slug();
        }
    }

    static byte[] file(byte[] data) {
        if (data.length > 1 && data[0] == 'W') return archive("word/document.xml", data);
        if (data.length > 1 && data[0] == 'C') return archive("Positions.csv", data);
        return data;
    }

    private static boolean isOurs(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace())
            if (!frame.getClassName().startsWith("java."))
                return frame.getClassName().startsWith("dev.tailorbird.");
        return false;
    }

    private static byte[] archive(String part, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            if (part.startsWith("word/")) FuzzSeeds.frame(zip);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(data, 1, data.length - 1);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void report() {
        System.out.printf(
                "ends: %s%nslowest: %d ms of CPU, %d bytes%n", ENDS, slowest / 1_000_000, slowestInput.length);
        try {
            Files.write(Path.of("slowest-input"), slowestInput);
        } catch (IOException e) {
            System.out.println("the slowest input could not be kept: " + e.getMessage());
        }
    }
}
