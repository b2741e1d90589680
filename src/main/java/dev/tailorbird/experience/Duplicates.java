package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds entries that are likely the same: two resumes rarely name an employer, a title and a month in the same way. */
final class Duplicates {
    private static final int MOST = 100;
    private static final Set<String> NO_NAME = Set.of(
            "the",
            "and",
            "of",
            "inc",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "se",
            "co",
            "corp",
            "corporation",
            "company",
            "sa",
            "sas",
            "sarl",
            "sl",
            "bv",
            "nv",
            "oy",
            "ab",
            "spa",
            "srl",
            "und",
            "et",
            "y");

    private Duplicates() {}

    static List<LikelyDuplicate> in(List<Entry> entries) {
        List<LikelyDuplicate> found = new ArrayList<>();
        for (int a = 0; a < entries.size(); a++)
            for (int b = a + 1; b < entries.size() && found.size() < MOST; b++) {
                String why = why(entries.get(a), entries.get(b));
                if (why != null)
                    found.add(new LikelyDuplicate(
                            List.of(
                                    UUID.fromString(entries.get(a).id()),
                                    UUID.fromString(entries.get(b).id())),
                            why));
            }
        return found;
    }

    private static @Nullable String why(Entry a, Entry b) {
        if (a.type() != b.type() || !alike(a.organisation(), b.organisation())) return null;
        boolean titles = a.title() == null || b.title() == null || alike(a.title(), b.title());
        if (!titles) return null;
        boolean undated = undated(a) || undated(b);
        if (!undated && !overlap(a, b)) return null;
        String names = "Same " + (a.title() != null && b.title() != null ? "names" : "name");
        return names + (undated ? ", and one of them has no dates" : ", and the dates overlap");
    }

    /** All words of the shorter name are in the longer one. */
    private static boolean alike(String a, String b) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        if (one.isEmpty() || other.isEmpty()) return Merge.words(a).equals(Merge.words(b));
        return one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(Merge.words(name).split(" ")));
        words.removeAll(NO_NAME);
        words.remove("");
        return words;
    }

    private static boolean undated(Entry e) {
        return e.start() == null && e.end() == null;
    }

    /** More than a month in common: one job often begins in the month in which the last one ended. */
    private static boolean overlap(Entry a, Entry b) {
        int[] one = months(a);
        int[] other = months(b);
        boolean same = one[0] == other[0] && one[1] == other[1];
        return same || Math.min(one[1], other[1]) - Math.max(one[0], other[0]) >= 1;
    }

    private static int[] months(Entry e) {
        var start = Objects.requireNonNull(e.start() == null ? e.end() : e.start());
        var end = e.end();
        int from = start.getYear() * 12 + start.getMonthValue();
        int to = e.current() ? Integer.MAX_VALUE / 2 : end == null ? from : end.getYear() * 12 + end.getMonthValue();
        return new int[] {from, to};
    }
}
