package dev.tailorbird.tailoring;

import dev.tailorbird.experience.BulletChecks;
import dev.tailorbird.experience.Verbs;
import dev.tailorbird.tailoring.SummaryRequest.Fact;
import dev.tailorbird.tailoring.SummaryRequest.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the summary from facts: who, how long, with what, and the result that speaks most to this posting. */
final class LocalSummary {
    private static final int MOST_SKILLS = 4;
    private static final int LONGEST_OWN = 220;
    private static final double TELLS = 0.15;

    private LocalSummary() {}

    static SummaryAnswer write(SummaryRequest request) {
        Set<String> refused = new HashSet<>();
        request.refused().forEach(stopped -> refused.add(stopped.text()));
        List<Written> clauses = new ArrayList<>();
        add(clauses, who(request), refused);
        List<Fact> skills = of(request, Kind.SKILL);
        Fact said = own(request, skills);
        Written own = said == null ? null : new Written(sentence(Wording.plain(said.text())), List.of(said.id()), 0);
        boolean irreplaceable = said != null && said.relevance() >= 1;
        Written with = irreplaceable ? own : with(skills, request.register());
        boolean resultFirst = request.register().equals(Tone.CONFIDENT);
        add(clauses, resultFirst ? result(request) : with, refused);
        add(clauses, resultFirst ? with : result(request), refused);
        if (clauses.size() < 3 && !irreplaceable) add(clauses, own, refused);
        if (clauses.size() > 1 && saysOnlyAnotherTitle(clauses.get(0), request)) clauses.remove(0);
        return new SummaryAnswer(clauses);
    }

    /** A title alone, and not the one asked for, opens a summary badly. */
    private static boolean saysOnlyAnotherTitle(Written clause, SummaryRequest request) {
        List<Fact> titles = of(request, Kind.TITLE);
        return titles.size() == 1
                && clause.text().equals(sentence(Wording.capital(titles.get(0).label())))
                && Collections.disjoint(Stems.of(clause.text()), Stems.of(String.valueOf(request.targetRole())));
    }

    private static void add(List<Written> clauses, @Nullable Written clause, Set<String> refused) {
        if (clause != null && !refused.contains(clause.text())) clauses.add(clause);
    }

    /** "Nurse with 7 years of work experience in critical care." */
    private static @Nullable Written who(SummaryRequest request) {
        Fact opening = first(of(request, Kind.OPENING));
        if (opening != null && opening.text().length() <= LONGEST_OWN && BulletChecks.inflated(opening.text()) == null)
            return new Written(sentence(Wording.plain(opening.text())), List.of(opening.id()), 0);
        List<String> evidence = new ArrayList<>();
        List<Fact> titles = of(request, Kind.TITLE);
        Fact title = first(titles);
        Fact former = titles.size() > 1 ? titles.get(1) : null;
        Fact degree = first(of(request, Kind.DEGREE));
        Fact years = first(of(request, Kind.YEARS));
        Fact domain = first(of(request, Kind.DOMAIN));
        Fact who = title == null ? degree : title;
        if (who == null && years == null) return null;
        StringBuilder text = new StringBuilder();
        if (who != null) {
            text.append(Wording.capital(who.label()));
            evidence.add(who.id());
        }
        if (former != null) {
            text.append(", formerly ").append(former.label()).append(years == null ? "" : ",");
            evidence.add(former.id());
        }
        if (years != null) {
            text.append(text.isEmpty() ? "" : " with ").append(years.label()).append(" of work experience");
            evidence.add(years.id());
        }
        if (domain != null && years != null) {
            text.append(", including ").append(domain.label());
            evidence.add(domain.id());
        }
        return new Written(
                sentence(text.toString()), evidence.stream().distinct().toList(), 0);
    }

    private static @Nullable Written with(List<Fact> skills, String register) {
        if (skills.size() < 2) return null;
        List<Fact> named = Lists.first(MOST_SKILLS, skills);
        String text = (Tone.isFormal(register) ? "Experience with " : "Hands-on with ")
                + Wording.list(named.stream().map(Fact::label).toList());
        return new Written(
                sentence(text), named.stream().map(Fact::id).distinct().toList(), 0);
    }

    private static @Nullable Written result(SummaryRequest request) {
        for (Fact fact : of(request, Kind.ACHIEVEMENT)) {
            String plain = Wording.plain(fact.text());
            String at = fact.place() == null ? "" : "At " + fact.place() + ", ";
            if (Verbs.start(plain) == Verbs.Start.PAST && plain.length() <= LONGEST_OWN)
                return new Written(
                        sentence(at.isEmpty() ? plain : at + Wording.continued(plain)), List.of(fact.id()), 0);
        }
        return null;
    }

    /** A sentence of the person's own summary that says something of the posting. */
    private static @Nullable Fact own(SummaryRequest request, List<Fact> skills) {
        return first(of(request, Kind.OWN).stream()
                .filter(fact -> fact.text().length() <= LONGEST_OWN)
                .filter(fact -> fact.relevance() > TELLS || skills.isEmpty())
                .filter(fact -> fact.relevance() >= 1 || BulletChecks.inflated(fact.text()) == null)
                .toList());
    }

    private static List<Fact> of(SummaryRequest request, Kind kind) {
        return request.facts().stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static @Nullable Fact first(List<Fact> facts) {
        return facts.isEmpty() ? null : facts.get(0);
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") ? text : text + ".";
    }
}
