package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader would miss: contact, statements, figures, time that nothing is said of, skills without proof. */
final class Gaps {
    private static final int FEW_STATEMENTS = 2;
    private static final int UNEXPLAINED_MONTHS = 6;
    private static final int STALE_YEARS = 8;
    private static final int MOST_NAMED = 6;
    private static final int MOST_ROLES = 2;
    private static final Set<Entry.Type> TAKES_TIME =
            Set.of(Entry.Type.WORK, Entry.Type.EDUCATION, Entry.Type.VOLUNTEER, Entry.Type.PROJECT);

    private final Portrait portrait;
    private final ShownSkills skills;
    private final YearMonth now;

    Gaps(Portrait portrait, ShownSkills skills, YearMonth now) {
        this.portrait = portrait;
        this.skills = skills;
        this.now = now;
    }

    List<Findings.Remark> remarks() {
        List<String> all = new ArrayList<>();
        if (!portrait.missing().isEmpty())
            all.add("Your profile lacks " + Words.list(portrait.missing()) + "; readers look for it first.");
        portrait.entries().stream()
                .filter(entry -> entry.type() == Entry.Type.WORK)
                .map(this::role)
                .filter(Objects::nonNull)
                .limit(MOST_ROLES)
                .forEach(all::add);
        breaks(all);
        unproven(all);
        stale(all);
        return all.stream().map(Findings.Remark::new).toList();
    }

    private @Nullable String role(Entry entry) {
        List<Evidence> said = statements(entry);
        if (said.size() < FEW_STATEMENTS)
            return Words.role(entry) + " has " + (said.isEmpty() ? "no statement" : "only one statement")
                    + ": say what you did there and what came of it.";
        if (said.stream().noneMatch(Figures::measures))
            return "None of the " + said.size() + " statements on " + Words.role(entry)
                    + " has a figure: how many, how often, how much, how long?";
        return null;
    }

    private List<Evidence> statements(Entry entry) {
        return portrait.evidence().stream()
                .filter(one -> entry.id().equals(one.entryId()))
                .toList();
    }

    /** Months between dated stations, whatever their order or overlap. */
    private void breaks(List<String> all) {
        List<Entry> dated = portrait.entries().stream()
                .filter(entry -> TAKES_TIME.contains(entry.type()))
                .filter(entry -> entry.start() != null && (entry.current() || entry.end() != null))
                .sorted(Comparator.comparing(Entry::start))
                .toList();
        YearMonth known = null;
        for (Entry entry : dated) {
            YearMonth start = Objects.requireNonNull(entry.start());
            if (known != null && ChronoUnit.MONTHS.between(known, start) > UNEXPLAINED_MONTHS)
                all.add("Between " + Words.month(known) + " and " + Words.month(start)
                        + " nothing is listed. That is nobody's business but yours; a line on study, care, travel or a"
                        + " project of your own answers the question before it is asked.");
            YearMonth end = last(entry);
            known = known == null || end.isAfter(known) ? end : known;
        }
    }

    private YearMonth last(Entry entry) {
        YearMonth end = entry.end();
        return entry.current() || end == null ? now : end;
    }

    private void unproven(List<String> all) {
        List<String> without = portrait.skills().stream()
                .filter(skill -> !skills.isSoft(skill))
                .filter(skill -> skills.statements(skill).isEmpty())
                .limit(MOST_NAMED)
                .toList();
        if (!without.isEmpty())
            all.add("No statement shows " + Words.list(without) + ": say where you used "
                    + Words.say(without.size(), "it", "them") + ".");
    }

    private void stale(List<String> all) {
        List<String> old = portrait.skills().stream()
                .filter(skill -> !skills.isSoft(skill))
                .filter(skill -> lastShown(skill) != null)
                .filter(skill -> Objects.requireNonNull(lastShown(skill)).isBefore(now.minusYears(STALE_YEARS)))
                .limit(MOST_NAMED)
                .toList();
        if (!old.isEmpty())
            all.add(Words.list(old) + Words.say(old.size(), " was", " were") + " last shown more than " + STALE_YEARS
                    + " years ago: add newer use, or let newer skills stand first.");
    }

    /** Null when no dated station shows it, or a statement stands on its own and may be of today. */
    private @Nullable YearMonth lastShown(String skill) {
        YearMonth latest = null;
        for (Evidence one : skills.statements(skill)) {
            Entry entry = portrait.entries().stream()
                    .filter(e -> e.id().equals(one.entryId()))
                    .findFirst()
                    .orElse(null);
            if (entry == null || !entry.current() && entry.end() == null) return null;
            YearMonth last = last(entry);
            latest = latest == null || last.isAfter(latest) ? last : latest;
        }
        return latest;
    }
}
