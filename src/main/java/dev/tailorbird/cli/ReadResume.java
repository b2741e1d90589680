package dev.tailorbird.cli;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Task;
import dev.tailorbird.intake.ResumeDraft;
import dev.tailorbird.intake.ResumeFile;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.shared.DomainException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads resumes without storing anything. */
@Command(
        name = "read-resume",
        mixinStandardHelpOptions = true,
        description =
                "Read resumes (PDF, DOCX, text, Markdown, JSON Resume, LinkedIn export) and show what was understood.")
final class ReadResume implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Resumes to read.")
    List<Path> files = List.of();

    @Option(
            names = "--json",
            description = "Print JSON Resume 1.0.0, with confidence and source line of each field under"
                    + " meta.tailorbird. Several files give one line each.")
    boolean json;

    @Mixin
    EngineOption engine = new EngineOption();

    @Override
    public Integer call() {
        int exit = Output.DONE;
        Task<ResumeFile, ResumeDraft> reading = new Engines().reading();
        for (Path file : files)
            try {
                String name = Objects.toString(file.getFileName(), "");
                Answer<ResumeDraft> read = reading.run(new ResumeFile(name, Inputs.file(file)), engine.engine());
                EngineOption.sayReason(read);
                show(file, read);
            } catch (DomainException e) {
                exit = Math.max(exit, failed(file, e));
            }
        return exit;
    }

    private void show(Path file, Answer<ResumeDraft> read) {
        if (!json) report(file, read.value());
        else if (files.size() == 1) Output.json(read.value().toJsonResume(read.engine()));
        else Output.jsonLine(read.value().toJsonResume(read.engine()));
    }

    private int failed(Path file, DomainException e) {
        if (json && files.size() > 1) {
            Output.problemLine("file", file.toString(), e);
            return Output.exitCode(e);
        }
        Output.say(file + ":");
        return Output.problem(e);
    }

    private static void report(Path file, ResumeDraft draft) {
        JsonResume r = draft.resume();
        JsonResume.Basics b = r.basics();
        Output.line(file + " (" + draft.format() + (draft.pages() > 0 ? ", " + draft.pages() + " pages" : "") + ")");
        Output.line("  " + joined(" · ", b.name(), b.label(), b.email(), b.phone(), place(b)));
        for (JsonResume.Work w : r.work()) {
            Output.line("  " + joined(", ", w.position(), w.name(), w.location()) + "  "
                    + dates(w.startDate(), w.endDate()));
            w.highlights().forEach(h -> Output.line("    • " + h));
        }
        for (JsonResume.Project p : r.projects()) {
            Output.line("  Project: " + joined(", ", p.name()) + "  " + dates(p.startDate(), p.endDate()));
            p.highlights().forEach(h -> Output.line("    • " + h));
        }
        for (JsonResume.Education e : r.education())
            Output.line("  " + joined(", ", e.studyType(), e.area(), e.institution()) + "  "
                    + dates(e.startDate(), e.endDate()));
        for (JsonResume.Skill s : r.skills())
            Output.line("  " + joined(": ", s.name(), String.join(", ", s.keywords())));
        draft.notes().forEach(note -> Output.line("  Note: " + note));
        long doubtful = draft.fields().values().stream()
                .filter(f -> f.confidence() < 0.6)
                .count();
        Output.line("  " + draft.fields().size() + " fields read, " + doubtful + " of them doubtful");
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(separator));
    }

    private static String dates(@Nullable String start, @Nullable String end) {
        if (start == null && end == null) return "";
        return start == null ? end + "" : start + " – " + (end == null ? "now" : end);
    }

    private static @Nullable String place(JsonResume.Basics basics) {
        JsonResume.Location at = basics.location();
        return at == null ? null : joined(", ", at.city(), at.region(), at.countryCode());
    }
}
