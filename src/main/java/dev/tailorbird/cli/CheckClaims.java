package dev.tailorbird.cli;

import dev.tailorbird.claims.ClaimCheck;
import dev.tailorbird.claims.Verdict;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks sentences against the evidence they name. */
@Command(
        name = "check-claims",
        mixinStandardHelpOptions = true,
        description = "Say which claims of a sentence its evidence does not carry.")
final class CheckClaims implements Callable<Integer> {
    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            required = true,
            description = "Lines {id, sentence, evidence: [text], stretch?, confirmed?}; prints"
                    + " {id, supported, unsupported: [{text, kind, start, end}]}.")
    @Nullable
    Path lines;

    @Option(names = "--json", description = "Accepted for symmetry: the output is JSON lines in any case.")
    boolean json;

    /** A line of input. */
    record Line(
            @Nullable String id,
            @Nullable String sentence,
            @Nullable List<String> evidence,
            int stretch,
            @Nullable Set<String> confirmed) {
        ClaimCheck check() {
            if (sentence == null || sentence.isBlank())
                throw new DomainException(
                        ProblemCode.INVALID, "The line has no sentence.", new FieldError("sentence", "is missing"));
            return new ClaimCheck(
                    sentence,
                    Objects.requireNonNullElse(evidence, List.of()),
                    stretch,
                    Objects.requireNonNullElse(confirmed, Set.of()));
        }
    }

    /** A line of output. */
    record Checked(@Nullable String id, boolean supported, List<Verdict.Unsupported> unsupported) {}

    @Override
    public Integer call() {
        Engines engines = new Engines();
        try {
            return JsonLines.each(Objects.requireNonNull(lines), Line.class, line -> {
                Verdict verdict = engines.guard().check(line.check());
                return new Checked(line.id(), verdict.supported(), verdict.unsupported());
            });
        } catch (DomainException e) {
            return Output.problem(e);
        }
    }
}
