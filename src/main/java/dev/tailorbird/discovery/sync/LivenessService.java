package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.board.Ask;
import dev.tailorbird.discovery.board.Batch;
import dev.tailorbird.discovery.board.Board;
import dev.tailorbird.discovery.board.Boards;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.fetch.Fetched;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Asks the boards of one listing whether it is still open: for the posting itself, for the list, or for its page. */
@ApplicationScoped
public class LivenessService {
    private static final Pattern CLOSED = Pattern.compile(
            "(?i)no longer (?:available|open|active|accepting)|has been (?:filled|closed|removed)|(?:job|posting|position) (?:is|has) (?:closed|expired)"
                    + "|nicht mehr verfügbar|n['’]est plus disponible|ya no está disponible");

    private final Postings postings;
    private final BoardClient client;
    private final Offload offload;

    LivenessService(Postings postings, BoardClient client, Offload offload) {
        this.postings = postings;
        this.client = client;
        this.offload = offload;
    }

    public Uni<Liveness> ask(UUID accountId, UUID listingId) {
        return postings.of(accountId, listingId)
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(this::ask)
                        .collect()
                        .asList())
                .map(answers -> answers.stream().reduce(Liveness::and).orElseThrow());
    }

    private Uni<Liveness> ask(Postings.Posting posting) {
        if (posting.moved())
            return Uni.createFrom()
                    .item(Liveness.gone("The company left " + posting.platform().label() + "."));
        if (posting.stale())
            return Uni.createFrom()
                    .item(Liveness.gone(posting.platform().label() + " showed it no more when it was last read."));
        return Boards.of(posting.platform())
                .map(board -> guarded(posting, () -> ask(posting, board)))
                .orElseGet(() -> Uni.createFrom().item(Liveness.unknown("Its board cannot be read.")));
    }

    private Uni<Liveness> ask(Postings.Posting posting, Board board) {
        Map<String, String> settings = client.settings(posting.platform(), posting.settings());
        Ask detail = board.detail(settings, posting.found());
        if (detail != null)
            return client.send(board, detail)
                    .chain(fetched -> offload.call(() -> board.withDetail(posting.found(), fetched.text())))
                    .map(found -> Liveness.live("Its board shows the posting."));
        Ask list = board.first(settings);
        return client.send(board, list)
                .chain(fetched -> offload.call(() -> Optional.of(board.read(list, fetched.text()))))
                .onFailure(BoardProblem::saysGone)
                .recoverWithItem(Optional.empty()) // a list that is not there says nothing of its postings
                .chain(batch -> batch.map(b -> listed(posting, b)).orElseGet(() -> Uni.createFrom()
                        .item(Liveness.unknown("There is no board under the company's address any more."))));
    }

    private Uni<Liveness> listed(Postings.Posting posting, Batch batch) {
        String id = posting.found().externalId();
        if (batch.postings().stream().anyMatch(found -> found.externalId().equals(id)))
            return Uni.createFrom().item(Liveness.live("Its board lists it."));
        if (batch.next() == null && !batch.cut())
            return Uni.createFrom().item(Liveness.gone("Its board lists it no more."));
        return client.page(posting.found().url()).chain(page -> offload.call(() -> shown(posting, page)));
    }

    /** A page for people may stand there long after the posting was closed. */
    private static Liveness shown(Postings.Posting posting, Fetched page) {
        String text = page.text();
        if (CLOSED.matcher(text).find()) return Liveness.gone("Its page says that it is closed.");
        boolean names = text.contains(posting.found().title());
        return names && text.contains("JobPosting")
                ? Liveness.live("Its page shows the posting.")
                : Liveness.unknown("Its page is there, but does not say whether it is open.");
    }

    private static Uni<Liveness> guarded(Postings.Posting posting, Supplier<Uni<Liveness>> asking) {
        return Uni.createFrom()
                .deferred(asking::get)
                .onFailure(BoardProblem::is)
                .recoverWithItem(failure -> BoardProblem.saysGone(failure)
                        ? Liveness.gone("Its board answers that it is not there.")
                        : Liveness.unknown(BoardProblem.of(failure, posting.platform())));
    }
}
