package dev.tailorbird.experience;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of entries: order, words, and how long somebody has worked in all. */
public final class Tenure {
    private static final YearMonth LONG_AGO = YearMonth.of(1900, 1);

    private static final Pattern BESIDE = Pattern.compile(
            "(?iu)\\b(?:intern|internship|trainee|apprentice|working student|werkstudent\\w*|praktikant\\w*|stagiaire|becari[oa]|part[- ]time)\\b");

    private final YearMonth now;

    /** @param asOf the month that counts as today, {@code 2026-11} */
    public Tenure(String asOf) {
        now = YearMonth.parse(asOf);
    }

    /** Current ones on top; those without dates keep their place at the end. */
    public List<Entry> newestFirst(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(this::lastMonth)
                .thenComparing(entry -> orLongAgo(entry.start()))
                .reversed());
        return List.copyOf(sorted);
    }

    private YearMonth lastMonth(Entry entry) {
        if (entry.current()) return now.plusYears(100);
        YearMonth end = entry.end();
        return end == null ? orLongAgo(entry.start()) : end;
    }

    private static YearMonth orLongAgo(@Nullable YearMonth month) {
        return month == null ? LONG_AGO : month;
    }

    /** "2021-03 – present"; empty when no date is known. */
    public static String words(Entry entry) {
        YearMonth start = entry.start();
        YearMonth end = entry.end();
        if (start == null && end == null) return entry.current() ? "present" : "";
        String until = entry.current() ? "present" : end == null ? "" : end.toString();
        if (start == null) return until;
        return until.isEmpty() ? start.toString() : start + " – " + until;
    }

    /**
     * Whole years in which the person held any of these jobs; overlapping ones count once. Internships, training and jobs
     * named as part-time are left out: a reader takes years for full ones.
     */
    public int years(List<Entry> jobs) {
        List<Entry> dated = counted(jobs).stream()
                .sorted(Comparator.comparing(job -> orLongAgo(job.start())))
                .toList();
        long months = 0;
        YearMonth counted = LONG_AGO;
        for (Entry job : dated) {
            YearMonth from = latest(orLongAgo(job.start()), counted);
            YearMonth to = end(job);
            if (to.isBefore(from)) continue;
            months += ChronoUnit.MONTHS.between(from, to);
            counted = latest(counted, to);
        }
        return (int) (months / 12);
    }

    /** The jobs that the years are counted from, in their order. */
    public static List<Entry> counted(List<Entry> jobs) {
        return jobs.stream()
                .filter(job -> job.start() != null && (job.current() || job.end() != null))
                .filter(job ->
                        job.title() == null || !BESIDE.matcher(job.title()).find())
                .toList();
    }

    private YearMonth end(Entry job) {
        YearMonth end = job.end();
        return job.current() || end == null || end.isAfter(now) ? now : end;
    }

    private static YearMonth latest(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }
}
