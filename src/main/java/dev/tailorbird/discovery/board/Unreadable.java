package dev.tailorbird.discovery.board;

/** An answer that is not what the platform answers: a page for people, half a file, another platform. */
public final class Unreadable extends RuntimeException {
    Unreadable(String what) {
        super(what);
    }

    Unreadable(String what, Throwable cause) {
        super(what, cause);
    }
}
