package dev.tailorbird.bench;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.skills.SkillLexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Ranks the ESCO skill labels for sentences of postings whose skills are marked, by BM25 and by the product's own means
 * (the vectors that find statements for a requirement, the skill lexicon), and prints RP@5 of each. The product keeps no
 * ESCO labels: this measures the means, on a public task.
 */
public final class EscoBench {
    private static final int AT = 5;
    private static final Set<String> NO_LABEL = Set.of("UNDERSPECIFIED", "LABEL NOT PRESENT");
    private static final double WEIGHT_OF_WORDS = 0.25;

    private final List<String> labels;
    private final Bm25 words;
    private final float[][] vectors;
    private final Embedder embedder;
    private final SkillLexicon lexicon = SkillLexicon.standard();

    private EscoBench(List<String> labels, Embedder embedder) {
        this.labels = labels;
        this.words = new Bm25(labels);
        this.embedder = embedder;
        this.vectors = embedder.embed(labels).orElseThrow().toArray(float[][]::new);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> labels = Files.readAllLines(folder.resolve("skills_en_label.txt")).stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        EscoBench bench = new EscoBench(labels, new Embedder());
        System.out.printf(
                "%d labels%n%-8s %-6s %9s %8s %8s%n", labels.size(), "set", "part", "sentences", "BM25", "ours");
        for (String set : List.of("house", "tech")) {
            Map<String, Set<Integer>> wanted = bench.wanted(folder.resolve(set + "_validation_annotations.csv"));
            for (boolean check : new boolean[] {false, true}) {
                bench.measure(set, check, wanted);
            }
        }
    }

    private Map<String, Set<Integer>> wanted(Path file) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, labels.size()).forEach(i -> numbers.put(labels.get(i).toLowerCase(Locale.ROOT), i));
        Map<String, Set<Integer>> wanted = new LinkedHashMap<>();
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            for (CSVRecord row : rows) {
                Integer label = numbers.get(row.get("label").strip().toLowerCase(Locale.ROOT));
                if (label != null && !NO_LABEL.contains(row.get("label").strip())) {
                    wanted.computeIfAbsent(row.get("sentence"), sentence -> new LinkedHashSet<>())
                            .add(label);
                }
            }
        }
        return wanted;
    }

    private void measure(String set, boolean check, Map<String, Set<Integer>> wanted) {
        double plain = 0;
        double ours = 0;
        int count = 0;
        for (Map.Entry<String, Set<Integer>> entry : wanted.entrySet()) {
            if (isCheck(entry.getKey()) == check) {
                double[] scores = words.scores(entry.getKey());
                plain += precision(scores, entry.getValue());
                ours += precision(combined(entry.getKey(), scores), entry.getValue());
                count++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s %-6s %9d %8.4f %8.4f%n",
                set,
                check ? "check" : "tune",
                count,
                plain / count,
                ours / count);
    }

    /** The best of the sentence's pieces by meaning, and a share of the words' score. */
    private double[] combined(String sentence, double[] byWords) {
        List<float[]> pieces = embedder.embed(pieces(sentence)).orElseThrow();
        double most = Math.max(1e-9, Arrays.stream(byWords).max().orElse(0));
        double[] scores = new double[labels.size()];
        for (int i = 0; i < scores.length; i++) {
            double best = -1;
            for (float[] piece : pieces) {
                best = Math.max(best, dot(piece, vectors[i]));
            }
            scores[i] = best + WEIGHT_OF_WORDS * byWords[i] / most;
        }
        return scores;
    }

    /** The sentence, its clauses and the skills it names. */
    private List<String> pieces(String sentence) {
        Set<String> pieces = new LinkedHashSet<>();
        pieces.add(sentence);
        for (String clause : sentence.split("[,;:()/]| and | or |\\. ")) {
            if (clause.strip().length() > 2) {
                pieces.add(clause.strip());
            }
        }
        lexicon.mentions(sentence).forEach(mention -> {
            pieces.add(sentence.substring(mention.start(), mention.end()));
            pieces.add(mention.skill().name());
        });
        return List.copyOf(pieces);
    }

    /** Right labels among the first five, by how many could stand there. */
    private static double precision(double[] scores, Set<Integer> wanted) {
        long right = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(AT)
                .filter(wanted::contains)
                .count();
        return right / (double) Math.min(AT, wanted.size());
    }

    private static boolean isCheck(String sentence) {
        CRC32 crc = new CRC32();
        crc.update(sentence.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 10 >= 7;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Okapi BM25 over the words of the labels, k1 1.2 and b 0.75. */
    private static final class Bm25 {
        private final List<List<String>> documents;
        private final Map<String, Integer> holders = new HashMap<>();
        private final double middle;

        Bm25(List<String> texts) {
            documents = texts.stream().map(Bm25::words).toList();
            documents.forEach(words -> Set.copyOf(words).forEach(word -> holders.merge(word, 1, Integer::sum)));
            middle = documents.stream().mapToInt(List::size).average().orElse(1);
        }

        double[] scores(String query) {
            Set<String> asked = new LinkedHashSet<>(words(query));
            return documents.stream().mapToDouble(words -> score(words, asked)).toArray();
        }

        private double score(List<String> words, Set<String> asked) {
            double sum = 0;
            for (String word : Set.copyOf(words)) {
                if (asked.contains(word)) {
                    double times = words.stream().filter(word::equals).count();
                    int holding = holders.getOrDefault(word, 0);
                    double rare = Math.log(1 + (documents.size() - holding + 0.5) / (holding + 0.5));
                    sum += rare * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * words.size() / middle));
                }
            }
            return sum;
        }

        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words;
        }
    }
}
