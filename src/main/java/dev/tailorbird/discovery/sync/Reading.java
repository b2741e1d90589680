package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.board.Ask;
import dev.tailorbird.discovery.board.Batch;
import dev.tailorbird.discovery.board.Board;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a board is read, and what its absence from the answers says about a posting. Used by one reader at a time. */
final class Reading {
    private static final int MAX_PAGES = 5000;
    /** A posting that moved from one page to another while they were read is there the next time. */
    private static final Duration PAGED = Duration.ofHours(2);
    /** What a board that shows only the newest, or a part, has not shown for so long is taken to be gone. */
    private static final Duration CUT = Duration.ofDays(14);
    /** A board that showed many and now none is believed when that lasts. */
    private static final Duration EMPTY = Duration.ofDays(1);

    private static final int MANY = 10;

    final OpenTask task;
    final Board board;
    final Map<String, String> settings;
    private final Deque<Ask> open = new ArrayDeque<>();
    private boolean searched;
    private boolean cut;
    private int pages;
    private int promised;
    private int seen;
    private int withoutText;
    private Optional<BoardAnswers.Answer> answer = Optional.empty();
    private @Nullable String problem;
    private boolean failed;

    Reading(OpenTask task, Board board, Map<String, String> settings) {
        this.task = task;
        this.board = board;
        this.settings = settings;
    }

    /** A feed that can be searched is asked for what somebody wants, not for everything. */
    Reading start() {
        if (task.board().platform().isFeed()) search();
        if (open.isEmpty()) open.add(board.first(settings));
        return this;
    }

    boolean hasNext() {
        return !open.isEmpty();
    }

    boolean isFirst() {
        return pages == 0;
    }

    Ask next() {
        return open.removeFirst();
    }

    void saw(int postings) {
        seen += postings;
    }

    void took(Batch batch) {
        pages++;
        cut |= batch.cut();
        Ask next = batch.next();
        if (next != null) {
            promised = Math.max(promised, next.total());
            if (pages < MAX_PAGES) open.addFirst(next);
            else problem = "The board has more than " + MAX_PAGES + " pages; the rest was left out.";
        }
        if (open.isEmpty() && cut) search();
    }

    void tookUnchanged(BoardAnswers.Answer known, int postings) {
        pages++;
        seen = postings;
        answer = Optional.of(known);
    }

    void remember(Optional<BoardAnswers.Answer> whole) {
        answer = whole;
    }

    void lackedText(int postings) {
        withoutText += postings;
    }

    void failed(Throwable failure) {
        failed = true;
        open.clear();
        problem = BoardProblem.of(failure, task.board().platform());
    }

    int seen() {
        return seen;
    }

    int withoutText() {
        return withoutText;
    }

    TaskState state() {
        if (failed) return pages == 0 ? TaskState.FAILED : TaskState.PARTIAL;
        return problem != null || withoutText > 0 ? TaskState.PARTIAL : TaskState.DONE;
    }

    @Nullable
    String problem() {
        if (problem != null || withoutText == 0) return problem;
        return withoutText + (withoutText == 1 ? " description" : " descriptions")
                + " could not be fetched; the next sync asks again.";
    }

    /** The board's answer as long as it was one and whole. */
    Optional<BoardAnswers.Answer> answer() {
        return state() == TaskState.DONE && pages == 1 ? answer : Optional.empty();
    }

    /** How long a posting must have been missing to be taken for gone; empty when this reading says nothing. */
    Optional<Duration> grace() {
        if (state() != TaskState.DONE) return Optional.empty();
        if (cut || seen < promised) return Optional.of(CUT);
        if (seen == 0 && task.live() > MANY) return Optional.of(EMPTY);
        return Optional.of(pages > 1 && promised == 0 ? PAGED : Duration.ZERO);
    }

    private void search() {
        if (searched) return;
        searched = true;
        List<Search> searches = task.searches();
        for (Search search : searches) {
            Ask ask = board.search(settings, search.term(), search.place());
            if (ask != null) open.add(ask);
        }
    }
}
