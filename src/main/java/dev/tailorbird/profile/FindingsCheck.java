package dev.tailorbird.profile;

import dev.tailorbird.claims.ClaimCheck;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Tenure;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a model's findings against the person's statements: judgement is free, facts are not. */
final class FindingsCheck {
    private static final Set<String> FIGURES = Set.of("number", "unit", "date", "money");
    private static final Set<String> FACTS = Set.of(
            "number", "unit", "date", "money", "employer", "institution", "degree", "certificate", "award", "tool");
    private static final int LONGEST = 600;
    private static final int MOST = 8;

    private final ClaimGuard guard;

    FindingsCheck(ClaimGuard guard) {
        this.guard = guard;
    }

    List<String> problems(Portrait portrait, Findings findings) {
        return Stream.of(
                        shape(findings),
                        findings.strengths().stream().flatMap(one -> strength(portrait, one)),
                        texts(findings).flatMap(text -> unsupported(text, all(portrait), FIGURES)))
                .flatMap(problems -> problems)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> shape(Findings findings) {
        boolean lengthy = Stream.concat(
                        Stream.of(findings.summary()),
                        Stream.concat(
                                texts(findings), findings.strengths().stream().map(Findings.Strength::text)))
                .anyMatch(text -> text.length() > LONGEST || text.contains("http"));
        return lengthy ? Stream.of("each text must be short and without links") : Stream.empty();
    }

    private Stream<String> strength(Portrait portrait, Findings.Strength strength) {
        List<String> cited = portrait.evidence().stream()
                .filter(one -> strength.evidence().contains(one.id()))
                .map(Evidence::text)
                .toList();
        if (cited.isEmpty() || cited.size() < strength.evidence().size())
            return Stream.of("the strength \"" + strength.text() + "\" must name ids of statements that were given");
        return unsupported(
                strength.text(), Stream.concat(cited.stream(), facts(portrait)).toList(), FACTS);
    }

    private Stream<String> unsupported(String text, List<String> evidence, Set<String> kinds) {
        return guard.check(new ClaimCheck(text, evidence, 1, Set.of())).unsupported().stream()
                .filter(claim -> kinds.contains(claim.kind()))
                .map(claim -> "\"" + claim.text() + "\" does not stand in the statements");
    }

    private static Stream<String> texts(Findings findings) {
        return Stream.concat(
                Stream.of(findings.summary()),
                Stream.concat(findings.improvements().stream(), findings.advice().stream())
                        .map(Findings.Remark::text));
    }

    private static List<String> all(Portrait portrait) {
        return Stream.of(
                        portrait.evidence().stream().map(Evidence::text),
                        facts(portrait),
                        portrait.desiredRoles().stream(),
                        Stream.of(portrait.headline(), portrait.summary()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the profile says beside the statements. */
    private static Stream<String> facts(Portrait portrait) {
        return Stream.concat(
                portrait.entries().stream()
                        .map(entry -> Stream.of(entry.title(), entry.organisation(), entry.place(), Tenure.words(entry))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))),
                Stream.of(String.join(", ", portrait.skills())));
    }
}
