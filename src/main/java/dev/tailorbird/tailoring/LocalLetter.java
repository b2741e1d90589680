package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Verbs;
import dev.tailorbird.tailoring.SummaryRequest.Fact;
import dev.tailorbird.tailoring.SummaryRequest.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a letter's sentences from facts: who, what was done that this posting asks for, the points to make, with what. */
final class LocalLetter {
    private static final int MOST_ACHIEVEMENTS = 3;
    private static final int MOST_SKILLS = 5;
    private static final int LONGEST = 220;

    private LocalLetter() {}

    static LetterAnswer write(LetterRequest request) {
        Set<String> refused = new HashSet<>();
        request.refused().forEach(stopped -> refused.add(stopped.text()));
        List<Written> sentences = new ArrayList<>(who(request));
        sentences.addAll(Lists.first(MOST_ACHIEVEMENTS, achievements(request)));
        of(request, Kind.OWN)
                .forEach(point -> sentences.add(new Written(sentence(point.text()), List.of(point.id()), 0)));
        sentences.addAll(skills(request));
        sentences.removeIf(one -> refused.contains(one.text()));
        return new LetterAnswer(sentences);
    }

    /** "I have 7 years of work experience and have worked as Supply Planner." */
    private static List<Written> who(LetterRequest request) {
        List<Fact> years = Lists.first(1, of(request, Kind.YEARS));
        List<Fact> titles = Lists.first(1, of(request, Kind.TITLE));
        List<String> parts = new ArrayList<>();
        years.forEach(fact -> parts.add("have " + fact.label() + " of work experience"));
        titles.forEach(fact -> parts.add("have worked as " + fact.label()));
        if (parts.isEmpty()) return List.of();
        return List.of(new Written("I " + String.join(" and ", parts) + ".", ids(Lists.concat(years, titles)), 0));
    }

    private static List<Written> achievements(LetterRequest request) {
        List<Written> told = new ArrayList<>();
        for (Fact fact : of(request, Kind.ACHIEVEMENT)) {
            String plain = Wording.plain(fact.text());
            if (Verbs.start(plain) != Verbs.Start.PAST || plain.length() > LONGEST) continue;
            String at = fact.place() == null ? "I " : "At " + fact.place() + ", I ";
            told.add(new Written(sentence(at + Wording.continued(plain)), List.of(fact.id()), 1));
        }
        return told;
    }

    private static List<Written> skills(LetterRequest request) {
        List<Fact> skills = Lists.first(MOST_SKILLS, of(request, Kind.SKILL));
        if (skills.isEmpty()) return List.of();
        String names = Wording.list(skills.stream().map(Fact::label).toList());
        return List.of(new Written("My work has involved " + names + ".", ids(skills), 0));
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).distinct().toList();
    }

    private static List<Fact> of(LetterRequest request, Kind kind) {
        return request.facts().stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?]") ? text : text + ".";
    }
}
