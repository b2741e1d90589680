package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Trades by their signs, and the words that go without saying in each: a nurse has patients. */
final class Topics {
    private static final int SIGNS = 1;

    private final List<Topic> topics = new ArrayList<>();

    private record Topic(Set<String> signs, Set<String> follow) {}

    private static final class Holder {
        static final Topics STANDARD = new Topics();
    }

    private Topics() {
        for (String line : WordList.lines("topics")) {
            String[] sides = line.split(" > ", 2);
            topics.add(new Topic(Set.of(sides[0].split(" ")), new HashSet<>(List.of(sides[1].split(" ")))));
        }
    }

    static Topics standard() {
        return Holder.STANDARD;
    }

    Set<String> understood(Meanings evidence) {
        Set<String> out = new HashSet<>();
        for (Topic topic : topics) {
            if (topic.signs().stream().filter(evidence::has).count() >= SIGNS) {
                out.addAll(topic.follow());
            }
        }
        return out;
    }
}
