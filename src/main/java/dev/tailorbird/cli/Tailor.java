package dev.tailorbird.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tailorbird.ai.ModelCall;
import dev.tailorbird.intake.Career;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.Contact;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.RenderedPdf;
import dev.tailorbird.resume.ResumeTemplates;
import dev.tailorbird.resume.Sample;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.ProblemCode;
import dev.tailorbird.tailoring.TailoringEngine;
import dev.tailorbird.tailoring.TailoringInput;
import dev.tailorbird.tailoring.TailoringParameters;
import dev.tailorbird.tailoring.TailoringResult;
import dev.tailorbird.tailoring.TailoringState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tailors a resume to a posting, without account, server or database. */
@Command(
        name = "tailor",
        mixinStandardHelpOptions = true,
        description = "Tailor a resume to a posting: writes resume.pdf, resume.json and report.json.")
final class Tailor implements Callable<Integer> {
    @Option(names = "--resume", paramLabel = "FILE", description = "PDF, DOCX, text, Markdown or JSON Resume.")
    @Nullable
    Path resume;

    @Option(names = "--job", paramLabel = "FILE|URL|-", description = "The posting.")
    @Nullable
    String job;

    @Option(names = "--sample", description = "Use the bundled fictional person and posting instead.")
    boolean sample;

    @Option(
            names = "--value",
            paramLabel = "TEXT",
            description = "What the company says of itself; may be repeated. Changes order and wording only.")
    List<String> values = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the three files.")
    @Nullable
    Path out;

    @Option(names = "--pages", defaultValue = "2", description = "Longest resume, 1 or 2 pages (${DEFAULT-VALUE}).")
    int pages;

    @Option(
            names = "--stretch",
            defaultValue = "1",
            description = "0 wording only … 3 implied skills (${DEFAULT-VALUE}).")
    int stretch;

    @Option(names = "--bullets", defaultValue = "5", description = "Most bullets per role (${DEFAULT-VALUE}).")
    int bullets;

    @Option(
            names = "--template",
            defaultValue = "standard",
            completionCandidates = TemplateNames.class,
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    String template = "standard";

    @Option(names = "--page-size", defaultValue = "A4", description = "A4 or Letter (${DEFAULT-VALUE}).")
    String pageSize = "A4";

    @Option(
            names = "--tone",
            defaultValue = "posting",
            description = "Of summary and letter: posting, plain, confident or formal (${DEFAULT-VALUE}).")
    String tone = "posting";

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "NAME",
            description = "Which sections are printed, in their order, as in summary,skills,work.")
    List<String> sections = List.of();

    @Option(names = "--letter", description = "Write a cover letter too (letter.txt).")
    boolean letter;

    @Option(
            names = "--point",
            paramLabel = "TEXT",
            description = "What the cover letter should say; at most 5, given one by one.")
    List<String> points = List.of();

    @Mixin
    EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print the report to standard output too.")
    boolean json;

    @Override
    public Integer call() {
        try {
            TailoringParameters parameters = parameters();
            Engines engines = new Engines();
            Progress progress = new Progress();
            progress.show("reading the resume", 0);
            JsonResume person = person(engines);
            progress.show("analysing the posting", 5);
            PostingAnalysis analysis = engines.analyst().analyze(posting());
            TailoringState state = tailored(engines, input(engines, person, analysis, parameters), progress);
            progress.show("rendering", 95);
            write(engines, person, analysis, state);
            progress.clear();
            report(state);
            return Output.DONE;
        } catch (DomainException e) {
            return Output.problem(e);
        } catch (IOException e) {
            Output.say("The files could not be written to " + out + ": " + e.getMessage());
            return Output.FAILED;
        }
    }

    private TailoringParameters parameters() {
        if (!sample && (resume == null || job == null))
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Give --resume and --job, or --sample.",
                    new FieldError(resume == null ? "--resume" : "--job", "is missing"));
        engine.engine();
        boolean asked = letter || !points.isEmpty();
        TailoringParameters parameters = new TailoringParameters(
                pages, stretch, bullets, template, pageSize, asked, points, values, tone, sections);
        List<FieldError> problems = parameters.problems();
        if (!problems.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID, "Correct the options and try again.", problems.toArray(FieldError[]::new));
        return parameters;
    }

    private JsonResume person(Engines engines) {
        if (sample) return Sample.resume();
        Path file = Objects.requireNonNull(resume);
        return engines.documentReader()
                .read(Objects.toString(file.getFileName(), ""), Inputs.file(file))
                .resume();
    }

    private Posting posting() {
        return sample ? Sample.postings().get(0) : Inputs.posting(Objects.requireNonNull(job));
    }

    private TailoringInput input(
            Engines engines, JsonResume person, PostingAnalysis analysis, TailoringParameters parameters) {
        return new TailoringInput(
                analysis,
                null,
                Contact.removed(person),
                Career.of(person, engines.lexicon()),
                parameters,
                engine.engine());
    }

    private static TailoringState tailored(Engines engines, TailoringInput input, Progress progress) {
        TailoringEngine tailoring = engines.tailoring();
        TailoringState state = tailoring.start(input);
        while (!state.done()) {
            progress.show(state.step().json(), state.percent());
            state = tailoring.next(state);
        }
        return state;
    }

    private void write(Engines engines, JsonResume person, PostingAnalysis analysis, TailoringState state)
            throws IOException {
        TailoringResult result = state.result();
        JsonResume finished = Contact.joined(result.resume(), person.basics());
        RenderedPdf pdf =
                engines.renderer().render(finished, new RenderOptions(template, pageSize, pages).printing(sections));
        Path folder = Files.createDirectories(Objects.requireNonNull(out));
        Files.write(folder.resolve("resume.pdf"), pdf.bytes());
        Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("resume.json").toFile(), finished);
        TailoringResult.Letter letterText = result.letter();
        if (letterText != null)
            Files.writeString(
                    folder.resolve("letter.txt"),
                    letterText.signed(finished.basics().name()));
        ObjectNode report = Json.MAPPER.createObjectNode();
        report.set("analysis", Json.MAPPER.valueToTree(analysis));
        report.setAll((ObjectNode) Json.MAPPER.valueToTree(result));
        report.remove("resume"); // stands in resume.json, and a report is shown to others
        report.putObject("document").put("pages", pdf.pages()).put("note", pdf.note());
        report.set("tokens", Json.MAPPER.valueToTree(tokens(state.calls())));
        report.set("calls", Json.MAPPER.valueToTree(state.calls()));
        Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("report.json").toFile(), report);
        if (json) Output.json(report);
        if (pdf.note() != null) Output.say(pdf.note());
    }

    static final class TemplateNames extends ArrayList<String> {
        TemplateNames() {
            super(ResumeTemplates.names());
        }
    }

    record TokenSum(int in, int out) {}

    private static TokenSum tokens(List<ModelCall> calls) {
        return new TokenSum(
                calls.stream().mapToInt(ModelCall::tokensIn).sum(),
                calls.stream().mapToInt(ModelCall::tokensOut).sum());
    }

    /** To standard error, so that --json leaves standard output to the report. */
    private void report(TailoringState state) {
        TailoringResult r = state.result();
        Output.say("Tailored to " + Objects.toString(r.job().title(), "the posting") + " by the "
                + (r.engine().equals("local") ? "local engine" : r.engine()) + ":");
        Output.say(String.format(
                Locale.ROOT,
                "  ATS check %d (%s; the original: %d), overall %.2f",
                r.ats().score(),
                r.ats().band(),
                r.ats().original(),
                r.evaluation().overall()));
        Output.say("  "
                + r.roles().stream().mapToInt(role -> role.bullets().size()).sum()
                + " bullets, each with its evidence; " + r.guard().stopped() + " stopped by the guard");
        if (!r.ats().gaps().isEmpty())
            Output.say("  honest gaps: "
                    + String.join(
                            ", ", r.ats().gaps().stream().map(g -> g.name()).toList()));
        r.reasons().forEach(reason -> Output.say("  note: " + reason));
        Output.say("  wrote " + out + "/resume.pdf, resume.json, report.json");
    }
}
