package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The claims without support that the rules find, on the tokens of the sentence. */
final class Findings {
    private final Statement sentence;
    private final boolean[] found;
    private final boolean[] settled;
    private final boolean[] granted;
    private final List<Span> spans = new ArrayList<>();

    private record Span(String kind, int from, int to) {}

    Findings(Statement sentence) {
        this.sentence = sentence;
        this.found = new boolean[sentence.size()];
        this.settled = new boolean[sentence.size()];
        this.granted = new boolean[sentence.size()];
    }

    /** Tokens {@code from} to {@code to}, exclusive, claim what no evidence says; what is found already stays. */
    void add(String kind, int from, int to) {
        if (allGranted(from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (found[i]) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            found[i] = true;
            settled[i] = true;
        }
        spans.add(new Span(kind, from, to));
    }

    /** The evidence says these tokens as they stand: no rule may find anything in them. */
    void grant(int from, int to) {
        Arrays.fill(granted, from, to, true);
        settle(from, to);
    }

    private boolean allGranted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!granted[i]) {
                return false;
            }
        }
        return true;
    }

    /** These tokens were judged by a rule that knows them; the rule for plain words need not look. */
    void settle(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, settled.length); i++) {
            settled[i] = true;
        }
    }

    boolean settled(int i) {
        return settled[i];
    }

    boolean found(int i) {
        return found[i];
    }

    Verdict verdict(String original) {
        spans.sort(Comparator.comparingInt(Span::from));
        List<Verdict.Unsupported> out = new ArrayList<>();
        for (Span span : spans) {
            int start =
                    sentence.text().originalStart(sentence.token(span.from()).start());
            int end = sentence.text().originalEnd(sentence.token(span.to() - 1).end());
            out.add(new Verdict.Unsupported(original.substring(start, end), span.kind(), start, end));
        }
        return new Verdict(out);
    }
}
