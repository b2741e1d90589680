package dev.tailorbird.experience;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.claims.Metric;
import dev.tailorbird.claims.MetricReader;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.work.WorkHandler;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Works out of statements what takes time: their figures, and the vectors of their texts. Its subject is the account, so
 * that a change of a thousand statements is one piece of work; what is worked out already is left alone, so repeating
 * costs two queries.
 */
@ApplicationScoped
class EvidenceWork implements WorkHandler {
    static final String KIND = "evidence";
    private static final Logger LOG = Logger.getLogger(EvidenceWork.class);
    /** So few that a request that needs a processor or the model waits some milliseconds only. */
    private static final int VECTORS = 4;

    private static final int FIGURES = 50;

    private final EvidenceItems evidence;
    private final Embeddings embeddings;
    private final Embedder embedder;
    private final Offload offload;

    EvidenceWork(EvidenceItems evidence, Embeddings embeddings, Embedder embedder, Offload offload) {
        this.evidence = evidence;
        this.embeddings = embeddings;
        this.embedder = embedder;
        this.offload = offload;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> handle(UUID accountId) {
        return Panache.withSession(() -> evidence.unread(accountId))
                .chain(rows -> oneAfterTheOther(batches(rows, FIGURES), this::readFigures))
                .chain(() -> Panache.withSession(() -> embeddings.stale(accountId)))
                .chain(stale -> oneAfterTheOther(batches(stale, VECTORS), this::embed));
    }

    /** Nobody waits for it; the next change tries again. */
    @Override
    public Uni<Void> gaveUp(UUID accountId, Throwable failure) {
        LOG.warn("Statements are left without figures or vectors until the next change", failure);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> readFigures(List<EvidenceRow> batch) {
        return offload.call(() -> batch.stream()
                        .map(row -> MetricReader.standard().read(row.text))
                        .toList())
                .chain(metrics -> Panache.withTransaction(() -> store(batch, metrics)));
    }

    private Uni<Void> store(List<EvidenceRow> batch, List<List<Metric>> metrics) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) places.add(i);
        return oneAfterTheOther(places, i -> evidence.storeMetrics(batch.get(i).id, metrics.get(i)));
    }

    /** Stores nothing where no model runs: texts are compared by their words then. */
    private Uni<Void> embed(List<Embeddings.Stale> batch) {
        List<String> texts = batch.stream().map(Embeddings.Stale::text).toList();
        return offload.call(() -> embedder.embed(texts))
                .chain(vectors -> vectors.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Panache.withTransaction(() -> embeddings.store(batch, vectors.get())));
    }

    private static <T> Uni<Void> oneAfterTheOther(List<T> items, Function<T, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work)
                .onItem()
                .ignoreAsUni();
    }

    private static <T> List<List<T>> batches(List<T> all, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size)
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        return batches;
    }
}
