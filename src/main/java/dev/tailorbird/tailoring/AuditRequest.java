package dev.tailorbird.tailoring;

import java.util.List;

/** A sentence that passed the code guard but strays far from the words of its evidence. */
public record AuditRequest(String sentence, List<String> evidence, int stretch) {
    public AuditRequest {
        evidence = List.copyOf(evidence);
    }
}
