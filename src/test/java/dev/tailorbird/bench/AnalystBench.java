package dev.tailorbird.bench;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.skills.SkillLexicon;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Postings per second of CPU of one thread, warm, on made-up postings. Run by {@code bench/analyst.sh [POSTINGS]}. */
public final class AnalystBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 3;

    private AnalystBench() {}

    public static void main(String[] args) {
        List<Posting> postings = new MadeUpPostings().some(args.length > 0 ? Integer.parseInt(args[0]) : 3_000);
        double kilobytes =
                postings.stream().mapToInt(p -> p.text().length()).average().orElse(0) / 1000;
        PostingAnalyst analyst = new PostingAnalyst(SkillLexicon.standard(), Gazetteer.standard());
        System.out.printf(Locale.ROOT, "%d postings of %.1f kB%n", postings.size(), kilobytes);
        measure("facts", postings, analyst::facts);
        measure("whole analysis", postings, analyst::analyze);
    }

    private static void measure(String what, List<Posting> postings, Consumer<Posting> work) {
        for (int i = 0; i < WARM_UP; i++) {
            postings.forEach(work);
        }
        long start = THREADS.getCurrentThreadCpuTime();
        postings.forEach(work);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-15s %7.0f per CPU second, %.2f ms each%n",
                what,
                postings.size() / seconds,
                1000 * seconds / postings.size());
    }
}
