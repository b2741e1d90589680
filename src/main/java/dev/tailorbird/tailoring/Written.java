package dev.tailorbird.tailoring;

import java.util.List;

/**
 * A sentence that a writer wrote, with what it says it rests on. Nothing in it is believed before the guard has read it.
 *
 * @param evidence ids of the statements or facts of the request
 * @param stretch 0 the person's wording, 1 rephrased, 2 an adjacent term, 3 an implied skill
 */
public record Written(String text, List<String> evidence, int stretch) {
    public Written {
        evidence = List.copyOf(evidence);
    }
}
