package dev.tailorbird.cli;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.Task;
import dev.tailorbird.jobs.PostingSources;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.shared.DomainException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses postings without storing anything. */
@Command(
        name = "analyze-job",
        mixinStandardHelpOptions = true,
        description = "Say what a posting asks for: facts, skills and requirements by relevance.")
final class AnalyzeJob implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    Source source = new Source();

    static class Source {
        @Parameters(paramLabel = "FILE|URL|-", description = "The posting; - reads standard input.")
        @Nullable
        String posting;

        @Option(names = "--jsonl", paramLabel = "FILE", description = "Lines {id, title, company, location, text}.")
        @Nullable
        Path lines;
    }

    @Option(names = "--json", description = "Print JSON (see docs/schemas/posting-analysis.json).")
    boolean json;

    @Mixin
    EngineOption engine = new EngineOption();

    @Override
    public Integer call() {
        try {
            Engine asked = engine.engine();
            Task<Posting, PostingAnalysis> task = new Engines().analysis();
            if (source.lines != null)
                return JsonLines.each(
                        source.lines,
                        Posting.class,
                        posting -> analysed(task, PostingSources.checked(posting, "text"), asked));
            PostingAnalysis analysis = analysed(task, Inputs.posting(Objects.requireNonNull(source.posting)), asked);
            if (json) Output.json(analysis);
            else report(analysis);
            return Output.DONE;
        } catch (DomainException e) {
            return Output.problem(e);
        }
    }

    private static PostingAnalysis analysed(Task<Posting, PostingAnalysis> task, Posting posting, Engine asked) {
        Answer<PostingAnalysis> answer = task.run(posting, asked);
        EngineOption.sayReason(answer);
        return answer.value();
    }

    static void report(PostingAnalysis a) {
        Output.line(joined(" · ", a.title(), a.company()));
        Output.line("  level " + a.level() + ", " + a.workSetting() + ", " + a.employmentType() + ", "
                + a.locations().stream()
                        .map(p -> joined(", ", p.city(), p.region(), p.country()))
                        .collect(Collectors.joining("; ")));
        if (a.salary() != null)
            Output.line("  pays " + a.salary().min() + "–" + a.salary().max() + " "
                    + a.salary().currency() + " a " + a.salary().period());
        if (a.minYears() != null) Output.line("  asks for " + a.minYears().toPlainString() + " years");
        if (a.degree() != null)
            Output.line("  degree: " + a.degree().level() + (a.degree().required() ? "" : " (preferred)"));
        Output.line("  required: " + skills(a, true));
        Output.line("  preferred: " + skills(a, false));
        Output.line("  requirements by relevance:");
        a.requirements()
                .forEach(r ->
                        Output.line(String.format(Locale.ROOT, "    %.2f %-9s %s", r.relevance(), r.kind(), r.text())));
    }

    private static String skills(PostingAnalysis a, boolean required) {
        String names = a.skills().stream()
                .filter(s -> s.required() == required)
                .map(PostingAnalysis.SkillAsk::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none named" : names;
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(separator));
    }
}
