package dev.tailorbird.ai;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of short texts as vectors of length 1, in this process: no network, no key. The model comes in a jar and
 * is loaded when first asked (about a second); a text costs a few milliseconds, so recent ones are kept. Where the
 * model cannot run, the answer is empty and words have to do.
 */
public final class Embedder {
    /** Vectors of another model mean something else. */
    public static final String MODEL = "all-MiniLM-L6-v2-q";

    private static final Logger LOG = Logger.getLogger(Embedder.class);
    /** Its library warns of a missing graphics card, which nobody misses here. */
    private static final java.util.logging.Logger QUIET =
            java.util.logging.Logger.getLogger("ai.djl.util.cuda.CudaUtils");
    /** About 6 MB. */
    private static final int KEPT = 4_000;

    private final Supplier<EmbeddingModel> loader;
    private final Map<String, float[]> recent = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable EmbeddingModel model;
    private boolean broken;

    public Embedder() {
        this(() -> new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run));
    }

    Embedder(Supplier<EmbeddingModel> loader) {
        this.loader = loader;
    }

    /** One that never answers. */
    public static Embedder none() {
        Embedder none = new Embedder();
        none.broken = true;
        return none;
    }

    /** A vector for each text, in their order; empty when no model runs here. */
    public synchronized Optional<List<float[]>> embed(List<String> texts) {
        Set<String> unknown = new LinkedHashSet<>(texts);
        unknown.removeAll(recent.keySet());
        Map<String, float[]> fresh = new LinkedHashMap<>();
        if (!unknown.isEmpty()) {
            EmbeddingModel ready = model();
            if (ready == null) return Optional.empty();
            List<String> asked = List.copyOf(unknown);
            List<Embedding> answers = ready.embedAll(
                            asked.stream().map(TextSegment::from).toList())
                    .content();
            for (int i = 0; i < asked.size(); i++)
                fresh.put(asked.get(i), unit(answers.get(i).vector()));
        }
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) vectors.add(fresh.containsKey(text) ? fresh.get(text) : recent.get(text));
        recent.putAll(fresh);
        return Optional.of(vectors);
    }

    /** Takes in vectors that this model made before, so that they need not be made again soon. */
    public synchronized void remember(Map<String, float[]> vectors) {
        recent.putAll(vectors);
    }

    /** Loads the model now, for a caller that has other work to do meanwhile. */
    public synchronized void warmUp() {
        model();
    }

    /** The cosine of two vectors of length 1. */
    public static double similarity(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    private @Nullable EmbeddingModel model() {
        if (model == null && !broken) {
            try {
                QUIET.setLevel(Level.SEVERE);
                model = loader.get();
            } catch (RuntimeException | LinkageError e) {
                broken = true;
                LOG.warn("The embedding model does not run here; texts are compared by their words only", e);
            }
        }
        return model;
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(similarity(vector, vector));
        if (length == 0) return vector;
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) unit[i] = (float) (vector[i] / length);
        return unit;
    }
}
