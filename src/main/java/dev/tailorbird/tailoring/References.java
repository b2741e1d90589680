package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Short names for the ids in a prompt, which a model would have to read and repeat letter by letter: 1, 2, 3 …, and the
 * way back.
 */
final class References {
    private final List<String> ids = new ArrayList<>();

    /** The name of an id; the same id has one name. */
    String of(String id) {
        int at = ids.indexOf(id);
        if (at >= 0) return String.valueOf(at + 1);
        ids.add(id);
        return String.valueOf(ids.size());
    }

    Refused of(Refused refused) {
        return new Refused(
                refused.text(), refused.evidence().stream().map(this::of).toList(), refused.reasons());
    }

    /** With the ids behind the names. What is no name is left as it is, for the check of the answer to refuse. */
    List<Written> back(List<Written> written) {
        return written.stream()
                .map(one -> new Written(
                        one.text(),
                        one.evidence().stream().map(this::id).distinct().toList(),
                        one.stretch()))
                .toList();
    }

    private String id(String name) {
        return IntStream.range(0, ids.size())
                .filter(i -> String.valueOf(i + 1).equals(name))
                .mapToObj(ids::get)
                .findFirst()
                .orElse(name);
    }
}
