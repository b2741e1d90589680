package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.Unreadable;
import dev.tailorbird.platform.fetch.Refused;
import dev.tailorbird.shared.DomainException;

/** Says why a board could not be read, and what may be done about it. */
final class BoardProblem {
    private static final String MOVED = " If the company moved, change its careers address.";

    private BoardProblem() {}

    /** Failures of the outside; all others are our own. */
    static boolean is(Throwable failure) {
        return failure instanceof DomainException || failure instanceof Unreadable;
    }

    static String of(Throwable failure, Platform platform) {
        if (failure instanceof Refused refused) return refused(refused);
        if (failure instanceof DomainException problem)
            return problem.errors().isEmpty()
                    ? problem.detail()
                    : "The board's address " + problem.errors().get(0).message() + ".";
        return platform.label() + ": " + failure.getMessage() + MOVED;
    }

    /** Whether the server says that there is nothing under the address. */
    static boolean saysGone(Throwable failure) {
        return failure instanceof Refused refused && (refused.status() == 404 || refused.status() == 410);
    }

    private static String refused(Refused refused) {
        int status = refused.status();
        String answered = " (it answered " + status + ").";
        if (saysGone(refused)) return "There is no board under this address" + answered + MOVED;
        if (status == 401 || status == 403)
            return "The board refuses to be read by a program" + answered + " It is asked again with the next sync.";
        if (status == 429)
            return "The board asks for fewer requests" + answered + " It is asked again with the next sync.";
        return "The board failed" + answered + " It is asked again with the next sync.";
    }
}
