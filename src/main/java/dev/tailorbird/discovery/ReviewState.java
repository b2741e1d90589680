package dev.tailorbird.discovery;

/** What an account has decided about a listing. */
public enum ReviewState {
    NEW,
    INTERESTED,
    DISMISSED,
    APPLIED;

    /** Whether a person may go from here to there; undo goes back all the same. */
    boolean leadsTo(ReviewState next) {
        return switch (this) {
            case NEW -> next != NEW;
            case INTERESTED -> next == DISMISSED || next == APPLIED;
            case DISMISSED, APPLIED -> false;
        };
    }
}
