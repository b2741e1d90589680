package dev.tailorbird.tailoring;

import java.util.List;

/** The summary, sentence by sentence. */
public record SummaryAnswer(List<Written> clauses) {
    public SummaryAnswer {
        clauses = List.copyOf(clauses);
    }
}
