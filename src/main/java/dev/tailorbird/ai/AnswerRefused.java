package dev.tailorbird.ai;

/**
 * The model's answer cannot be used: broken, cut off, refused or of the wrong kind. An adapter throws it when it cannot
 * turn the answer into its domain's record; the task then asks once more, with the message in the prompt.
 */
public final class AnswerRefused extends RuntimeException {
    public AnswerRefused(String message) {
        super(message);
    }

    public AnswerRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
