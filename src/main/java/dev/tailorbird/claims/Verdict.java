package dev.tailorbird.claims;

import java.util.List;

/** The guard's answer: supported, or every claim that the evidence does not carry. */
public record Verdict(List<Unsupported> unsupported) {
    public Verdict {
        unsupported = List.copyOf(unsupported);
    }

    public boolean supported() {
        return unsupported.isEmpty();
    }

    /**
     * A claim without support.
     *
     * @param text the words of the sentence
     * @param kind number, unit, date, employer, title, institution, degree, certificate, tool, skill, money, scope,
     *     leadership, award, language or outcome
     * @param start offset of the first character in the sentence
     * @param end offset after the last character
     */
    public record Unsupported(String text, String kind, int start, int end) {}
}
