package dev.tailorbird.tailoring;

import java.util.List;

/** A sentence that the guard stopped, with the reasons, so that the next try does better. */
public record Refused(String text, List<String> evidence, List<String> reasons) {
    public Refused {
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
    }
}
