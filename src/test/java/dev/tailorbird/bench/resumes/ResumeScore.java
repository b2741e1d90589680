package dev.tailorbird.bench.resumes;

import dev.tailorbird.profile.JsonResume;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts, field by field, what of the truth was found and what was found that is not there. Jobs are paired by what they
 * have most in common and compared field by field; a bullet counts only whole and in its place among the job's others.
 * Case, spacing and punctuation do not count in names; telephone numbers are digits; e-mail addresses are exact.
 */
public final class ResumeScore {
    public static final List<String> FIELDS = List.of(
            "name",
            "email",
            "phone",
            "place",
            "links",
            "employer",
            "title",
            "start",
            "end",
            "bullets",
            "school",
            "degree",
            "skills");

    /** What makes two entries the same: more than one equal date. */
    private static final double SAME = 2;

    private static final String NOW = "now";
    private static final Set<String> BETWEEN =
            Set.of("in", "of", "en", "im", "der", "de", "des", "d", "i", "als", "zum", "zur");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private int files;
    private int jobs;
    private int whole;
    private int spurious;

    public ResumeScore() {
        FIELDS.forEach(field -> tallies.put(field, new Tally()));
    }

    public Tally of(String field) {
        return Objects.requireNonNull(tallies.get(field), field);
    }

    /** What was not read as it is, one line each. */
    public List<String> misses() {
        return misses;
    }

    public int files() {
        return files;
    }

    public int jobs() {
        return jobs;
    }

    public int wholeJobs() {
        return whole;
    }

    public int spuriousJobs() {
        return spurious;
    }

    public void add(JsonResume truth, JsonResume found) {
        files++;
        JsonResume.Basics t = truth.basics();
        JsonResume.Basics f = found.basics();
        one("name", person(t.name()), person(f.name()));
        one("email", t.email(), f.email());
        one("phone", digits(t.phone()), digits(f.phone()));
        one("place", city(t.location()), city(f.location()));
        set("links", links(t), links(f));
        jobs(truth.work(), found.work());
        schools(truth.education(), found.education());
        set("skills", skills(truth), skills(found));
    }

    private void jobs(List<JsonResume.Work> truth, List<JsonResume.Work> found) {
        jobs += truth.size();
        for (Pair<JsonResume.Work> pair : pairs(truth, found, ResumeScore::likeness)) {
            JsonResume.Work t = pair.truth;
            JsonResume.Work f = pair.found;
            int wrong = 0;
            wrong += one("employer", value(t, w -> name(w.name())), value(f, w -> name(w.name())));
            wrong += one("title", value(t, w -> name(w.position())), value(f, w -> name(w.position())));
            wrong += one("start", value(t, w -> month(w.startDate())), value(f, w -> month(w.startDate())));
            wrong += one("end", value(t, ResumeScore::end), value(f, ResumeScore::end));
            List<String> says = t == null ? List.of() : statements(t);
            List<String> read = f == null ? List.of() : statements(f);
            of("bullets").add(common(says, read), says.size(), read.size());
            if (!says.equals(read)) misses.add("bullets: " + says + " was read as " + read);
            if (t == null) spurious++;
            else if (wrong == 0 && says.equals(read)) whole++;
        }
    }

    private void schools(List<JsonResume.Education> truth, List<JsonResume.Education> found) {
        for (Pair<JsonResume.Education> pair : pairs(truth, found, ResumeScore::likeness)) {
            one("school", value(pair.truth, e -> name(e.institution())), value(pair.found, e -> name(e.institution())));
            one("degree", value(pair.truth, ResumeScore::degree), value(pair.found, ResumeScore::degree));
        }
    }

    /** @return 1 when the two differ */
    private int one(String field, String truth, String found) {
        boolean right = truth != null && truth.equals(found);
        of(field).add(right ? 1 : 0, truth == null ? 0 : 1, found == null ? 0 : 1);
        if (Objects.equals(truth, found)) return 0;
        misses.add(field + ": " + truth + " was read as " + found);
        return 1;
    }

    private void set(String field, List<String> truth, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        truth.forEach(t -> left.merge(t, 1, Integer::sum));
        int right = 0;
        for (String f : found) if (left.merge(f, -1, Integer::sum) >= 0) right++;
        of(field).add(right, truth.size(), found.size());
        if (right < Math.max(truth.size(), found.size())) misses.add(field + ": " + truth + " was read as " + found);
    }

    private record Pair<T>(T truth, T found) {}

    /** The likest two first, then the next; who has no like one stays alone. */
    private static <T> List<Pair<T>> pairs(List<T> truth, List<T> found, ToDoubleBiFunction<T, T> likeness) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> left = new ArrayList<>(truth);
        List<T> right = new ArrayList<>(found);
        while (true) {
            Pair<T> best = null;
            double most = 0;
            for (T t : left)
                for (T f : right) {
                    double like = likeness.applyAsDouble(t, f);
                    if (like >= SAME && like > most) {
                        most = like;
                        best = new Pair<>(t, f);
                    }
                }
            if (best == null) break;
            pairs.add(best);
            remove(left, best.truth);
            remove(right, best.found);
        }
        left.forEach(t -> pairs.add(new Pair<>(t, null)));
        right.forEach(f -> pairs.add(new Pair<>(null, f)));
        return pairs;
    }

    /** This one, not another one that is equal. */
    private static <T> void remove(List<T> list, T item) {
        for (int i = 0; i < list.size(); i++)
            if (list.get(i) == item) {
                list.remove(i);
                return;
            }
    }

    private static double likeness(JsonResume.Work t, JsonResume.Work f) {
        List<String> says = statements(t);
        List<String> read = statements(f);
        double text = says.isEmpty() ? 0 : 2.0 * common(says, read) / says.size();
        return 2 * same(name(t.name()), name(f.name()))
                + 2 * same(name(t.position()), name(f.position()))
                + same(month(t.startDate()), month(f.startDate()))
                + same(end(t), end(f))
                + text;
    }

    private static double likeness(JsonResume.Education t, JsonResume.Education f) {
        return 2 * same(name(t.institution()), name(f.institution()))
                + 2 * same(degree(t), degree(f))
                + same(month(t.startDate()), month(f.startDate()))
                + same(month(t.endDate()), month(f.endDate()));
    }

    private static int same(String a, String b) {
        return a != null && a.equals(b) ? 1 : 0;
    }

    /** A paragraph about the job and its bullets; which of the two a text was is a matter of taste. */
    private static List<String> statements(JsonResume.Work work) {
        return Stream.concat(Stream.ofNullable(work.summary()), work.highlights().stream())
                .map(ResumeScore::text)
                .toList();
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++)
            for (int j = 1; j <= b.size(); j++)
                best[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
        return best[a.size()][b.size()];
    }

    private static String end(JsonResume.Work work) {
        if (work.endDate() != null) return month(work.endDate());
        return work.startDate() == null ? null : NOW;
    }

    private static String month(String iso) {
        return iso == null || iso.length() < 7 ? iso : iso.substring(0, 7);
    }

    private static <T> String value(T item, Function<T, String> field) {
        return item == null ? null : field.apply(item);
    }

    /** The same text after ligatures, soft hyphens, kinds of dashes and quotes, and spacing. */
    private static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u00AD\\u200B-\\u200D\\uFEFF]", "")
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("[‘’‚′]", "'")
                .replaceAll("[“”„″]", "\"")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String name(String text) {
        if (text == null) return null;
        String name = text(text).replaceAll("[^\\p{L}\\p{N}+#]+", " ").strip();
        return name.isEmpty() ? null : name;
    }

    /** Letters of a degree or licence behind a name may be taken for a part of it or not. */
    private static String person(String text) {
        return text == null ? null : name(text.replaceFirst("(,\\s*\\p{Lu}[\\p{L}.]{1,4})+$", ""));
    }

    private static String degree(JsonResume.Education education) {
        String both = Stream.of(education.studyType(), education.area())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String name = name(both);
        if (name == null) return null;
        return Stream.of(name.split(" ")).filter(w -> !BETWEEN.contains(w)).collect(Collectors.joining(" "));
    }

    private static String digits(String phone) {
        if (phone == null) return null;
        String digits = phone.replaceAll("\\D", "");
        return digits.isEmpty() ? null : digits;
    }

    /** The town alone: peers write it with its postal code or region. */
    private static String city(JsonResume.Location location) {
        if (location == null || location.city() == null) return null;
        return name(location.city().split(",")[0].replaceAll("\\d", ""));
    }

    private static List<String> links(JsonResume.Basics basics) {
        return Stream.concat(
                        Stream.ofNullable(basics.url()),
                        basics.profiles().stream().map(JsonResume.Link::url).filter(Objects::nonNull))
                .map(url -> url.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("/$", ""))
                .distinct()
                .toList();
    }

    private static List<String> skills(JsonResume resume) {
        return resume.skills().stream()
                .flatMap(s -> s.keywords().isEmpty() ? Stream.ofNullable(s.name()) : s.keywords().stream())
                .map(ResumeScore::name)
                .filter(Objects::nonNull)
                .toList();
    }
}
