package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.Feeding;
import dev.tailorbird.discovery.board.Ask;
import dev.tailorbird.discovery.board.Batch;
import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.discovery.ingest.Ingest;
import dev.tailorbird.discovery.ingest.Sifted;
import dev.tailorbird.discovery.ingest.Stored;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.platform.fetch.Refused;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a board page by page, and stores each page before the next is asked for: memory does not grow with the board. */
@ApplicationScoped
class BoardReader {
    /** Postings that are stored at once. */
    private static final int PORTION = 250;

    private final BoardClient client;
    private final BoardAnswers answers;
    private final Details details;
    private final Ingest ingest;
    private final Feeding feeding;
    private final SyncTasks tasks;
    private final Offload offload;

    BoardReader(
            BoardClient client,
            BoardAnswers answers,
            Details details,
            Ingest ingest,
            Feeding feeding,
            SyncTasks tasks,
            Offload offload) {
        this.client = client;
        this.answers = answers;
        this.details = details;
        this.ingest = ingest;
        this.feeding = feeding;
        this.tasks = tasks;
        this.offload = offload;
    }

    /** Ends with the reading, however it went; fails only when it is our own fault. */
    Uni<Reading> read(Reading reading) {
        return Uni.createFrom()
                .item(reading::start)
                .chain(() -> Multi.createBy()
                        .repeating()
                        .uni(() -> page(reading))
                        .whilst(Reading::hasNext)
                        .collect()
                        .last())
                .onFailure(BoardProblem::is)
                .recoverWithItem(failure -> {
                    reading.failed(failure);
                    return reading;
                });
    }

    private Uni<Reading> page(Reading reading) {
        boolean first = reading.isFirst();
        Ask ask = reading.next();
        Uni<Void> read = first && ask.body() == null ? firstPage(reading, ask) : anyPage(reading, ask);
        return read.replaceWith(reading);
    }

    /** Is not sent again when the board says that it is still the same. */
    private Uni<Void> firstPage(Reading reading, Ask ask) {
        return answers.of(reading.task.board().companyId())
                .map(known ->
                        known.filter(answer -> answer.url().equals(ask.uri().toString())))
                .chain(known -> client.send(
                                reading.board, ask, fetch -> known.map(a -> fetch.unless(a.etag(), a.lastModified()))
                                        .orElse(fetch))
                        .chain(fetched -> took(reading, ask, fetched))
                        .onFailure(e -> known.isPresent() && e instanceof Refused refused && refused.status() == 304)
                        .recoverWithUni(() -> unchanged(reading, known.orElseThrow())));
    }

    private Uni<Void> anyPage(Reading reading, Ask ask) {
        return client.send(reading.board, ask).chain(fetched -> took(reading, ask, fetched));
    }

    private Uni<Void> unchanged(Reading reading, BoardAnswers.Answer known) {
        return ingest.stampAll(reading.task.board(), known.readAt(), reading.task.mark())
                .invoke(postings -> reading.tookUnchanged(known.seenAgain(reading.task.mark()), postings))
                .chain(postings -> tasks.progress(reading.task.id(), postings, 0, 0));
    }

    private Uni<Void> took(Reading reading, Ask ask, Fetched fetched) {
        return offload.call(() -> reading.board.read(ask, fetched.text()))
                .call(batch -> store(reading, batch))
                .invoke(batch -> {
                    if (reading.isFirst())
                        reading.remember(BoardAnswers.Answer.of(ask.uri().toString(), fetched, reading.task.mark()));
                    reading.took(batch);
                })
                .replaceWithVoid();
    }

    private Uni<Void> store(Reading reading, Batch batch) {
        return Multi.createFrom()
                .iterable(portions(batch.postings()))
                .onItem()
                .transformToUniAndConcatenate(portion -> store(reading, portion))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> store(Reading reading, List<Found> portion) {
        return ingest.sift(reading.task.board(), reading.task.mark(), portion)
                .invoke(sifted -> reading.saw(sifted.seen()))
                .chain(sifted -> complete(reading, sifted)
                        .call(stored -> feed(stored.listings(), sifted.back()))
                        .chain(stored -> tasks.progress(
                                reading.task.id(),
                                reading.seen(),
                                stored.added(),
                                stored.changed() + sifted.back().size())));
    }

    private Uni<Stored> complete(Reading reading, Sifted sifted) {
        return details.of(reading, sifted.fresh())
                .call(done -> ingest.stamp(reading.task.board(), reading.task.mark(), done.kept()))
                .chain(done -> ingest.store(reading.task.board(), reading.task.mark(), done.complete()));
    }

    private Uni<Void> feed(List<UUID> stored, List<UUID> back) {
        List<UUID> all = new ArrayList<>(stored);
        all.addAll(back);
        if (all.isEmpty()) return Uni.createFrom().voidItem();
        return feeding.feed(all);
    }

    private static List<List<Found>> portions(List<Found> postings) {
        return IntStream.iterate(0, at -> at < postings.size(), at -> at + PORTION)
                .mapToObj(at -> postings.subList(at, Math.min(postings.size(), at + PORTION)))
                .toList();
    }
}
