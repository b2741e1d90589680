package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists put together, order kept. */
final class Lists {
    private Lists() {}

    static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Without repetitions. */
    static <T> List<T> joined(List<T> first, List<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    static <T> List<T> first(int most, List<T> list) {
        return list.size() <= most ? list : List.copyOf(list.subList(0, most));
    }
}
