package dev.tailorbird.tailoring;

import java.util.List;

/** The sentences of a cover letter in their order. */
public record LetterAnswer(List<Written> sentences) {
    public LetterAnswer {
        sentences = List.copyOf(sentences);
    }
}
