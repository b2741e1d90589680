package dev.tailorbird.bench.resumes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Readings of a set of documents, counted as a whole and by what sets them apart; prints itself as tables. */
public final class Scores {
    private final String title;
    private final ResumeScore all = new ResumeScore();
    private final Map<String, ResumeScore> groups = new TreeMap<>();
    private final List<Double> millis = new ArrayList<>();

    private Scores(String title) {
        this.title = title;
    }

    public static Scores of(String title, List<Specimen> specimens, Function<Specimen, Reading> reader) {
        Scores scores = new Scores(title);
        for (Specimen specimen : specimens) scores.add(specimen, reader.apply(specimen));
        return scores;
    }

    private void add(Specimen specimen, Reading reading) {
        all.add(specimen.truth(), reading.resume());
        for (String group : List.of(specimen.layout(), "in " + specimen.language()))
            groups.computeIfAbsent(group, g -> new ResumeScore()).add(specimen.truth(), reading.resume());
        millis.add(reading.cpuMillis());
    }

    public ResumeScore all() {
        return all;
    }

    public String table() {
        StringBuilder out = new StringBuilder(title + ": " + all.files() + " files\n");
        out.append("field    | precision | recall |    F1 |   of\n");
        for (String field : ResumeScore.FIELDS) {
            Tally t = all.of(field);
            out.append(String.format(
                    Locale.ROOT,
                    "%-8s | %9.3f | %6.3f | %.3f | %4d%n",
                    field,
                    t.precision(),
                    t.recall(),
                    t.f1(),
                    t.truth()));
        }
        out.append(String.format(
                Locale.ROOT,
                "jobs wholly right: %d of %d (%.1f%%); spurious jobs: %d%n",
                all.wholeJobs(),
                all.jobs(),
                100.0 * all.wholeJobs() / Math.max(1, all.jobs()),
                all.spuriousJobs()));
        out.append(cpu());
        return out.toString();
    }

    /** Empty when nobody looked at the clock. */
    public String cpu() {
        double sum = millis.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) return "";
        return String.format(
                Locale.ROOT,
                "CPU a file: mean %.0f ms, most %.0f ms%n",
                sum / millis.size(),
                millis.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    /** F1 by layout and by language. */
    public String groups() {
        StringBuilder out = new StringBuilder("F1 by layout and language\n");
        out.append(String.format("%-14s | %5s", "", "files"));
        for (String field : ResumeScore.FIELDS) out.append(String.format(" | %8s", field));
        out.append(" | jobs right | spurious\n");
        groups.forEach((group, score) -> {
            out.append(String.format("%-14s | %5d", group, score.files()));
            for (String field : ResumeScore.FIELDS)
                out.append(
                        String.format(Locale.ROOT, " | %8.3f", score.of(field).f1()));
            out.append(String.format(
                    Locale.ROOT,
                    " | %9.1f%% | %8d%n",
                    100.0 * score.wholeJobs() / Math.max(1, score.jobs()),
                    score.spuriousJobs()));
        });
        return out.toString();
    }
}
