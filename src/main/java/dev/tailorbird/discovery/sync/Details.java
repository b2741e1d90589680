package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.board.Ask;
import dev.tailorbird.discovery.ingest.Incoming;
import dev.tailorbird.platform.Offload;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Fetches the descriptions that a board keeps apart from its list, for new and changed postings only. */
@ApplicationScoped
class Details {
    /** More are not worth waiting side by side: a host lets only a few through. */
    private static final int AT_ONCE = 4;
    /** A board that fails so often is left alone; the next sync asks for the rest. */
    private static final int ENOUGH_FAILURES = 20;

    private final BoardClient client;
    private final Offload offload;

    Details(BoardClient client, Offload offload) {
        this.client = client;
        this.offload = offload;
    }

    /**
     * @param complete to be stored; a new posting also without its text
     * @param kept known postings that stay as they are, since nothing newer could be had
     */
    record Done(List<Incoming> complete, List<Incoming> kept) {}

    Uni<Done> of(Reading reading, List<Incoming> fresh) {
        Done done = new Done(new ArrayList<>(), new ArrayList<>());
        return Multi.createFrom()
                .iterable(fresh)
                .onItem()
                .transformToUni(posting -> one(reading, posting, done))
                .merge(AT_ONCE)
                .collect()
                .last()
                .replaceWith(done);
    }

    private Uni<Void> one(Reading reading, Incoming posting, Done done) {
        Ask ask = reading.board.detail(reading.settings, posting.found());
        if (ask == null) {
            done.complete.add(posting);
            return Uni.createFrom().voidItem();
        }
        if (reading.withoutText() >= ENOUGH_FAILURES) {
            failed(reading, posting, done);
            return Uni.createFrom().voidItem();
        }
        return client.send(reading.board, ask)
                .chain(fetched -> offload.call(() -> reading.board.withDetail(posting.found(), fetched.text())))
                .invoke(found -> done.complete.add(posting.with(found)))
                .replaceWithVoid()
                .onFailure(BoardProblem::is)
                .recoverWithItem(failure -> {
                    if (BoardProblem.saysGone(failure)) withoutText(posting, done);
                    else failed(reading, posting, done);
                    return null;
                });
    }

    private static void failed(Reading reading, Incoming posting, Done done) {
        reading.lackedText(1);
        withoutText(posting, done);
    }

    /** As long as the list shows a posting it is not lost. */
    private static void withoutText(Incoming posting, Done done) {
        if (posting.isNew()) done.complete.add(posting.incomplete());
        else done.kept.add(posting);
    }
}
