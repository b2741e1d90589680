package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A person to look at, built up from what a test needs. */
final class APortrait {
    private String headline = "Stock planner";
    private final List<String> missing = new ArrayList<>();
    private final List<String> skills = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    APortrait headed(String headline) {
        this.headline = headline;
        return this;
    }

    APortrait lacking(String... names) {
        missing.addAll(List.of(names));
        return this;
    }

    APortrait skilled(String... names) {
        skills.addAll(List.of(names));
        return this;
    }

    APortrait wanting(String... roles) {
        wanted.addAll(List.of(roles));
        return this;
    }

    /** Months as 2019-03; null for a job that goes on. Statements get the ids e1, e2, … over all jobs. */
    APortrait working(String title, String organisation, String from, String to, String... statements) {
        String id = "entry" + entries.size();
        entries.add(new Entry(
                id,
                Entry.Type.WORK,
                organisation,
                title,
                null,
                YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                to == null,
                null));
        for (String text : statements)
            evidence.add(new Evidence(
                    "e" + (evidence.size() + 1),
                    id,
                    text,
                    Evidence.Kind.ACHIEVEMENT,
                    Evidence.Source.RESUME,
                    Evidence.Lens.FACTS,
                    List.of(),
                    null));
        return this;
    }

    Portrait build() {
        return new Portrait(headline, null, missing, skills, entries, evidence, wanted);
    }
}
