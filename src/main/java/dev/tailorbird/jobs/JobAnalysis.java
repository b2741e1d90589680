package dev.tailorbird.jobs;

import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.ai.SourceText;
import dev.tailorbird.ai.Task;
import dev.tailorbird.ai.UntrustedText;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.skills.SkillLexicon;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Analysing a posting by model. The model's reading goes over the local analysis: what the text bears out replaces or
 * completes it, what it does not is dropped, so that nothing invented and no instruction in a posting gets through.
 */
@Singleton
public class JobAnalysis {
    private static final String VERSION = "1";

    private final JobAnalyst analyst;

    @Inject
    JobAnalysis(JobAnalyst analyst) {
        this.analyst = analyst;
    }

    /** Without a container. */
    public static JobAnalysis plain(RoutingModel model) {
        return new JobAnalysis(PlainServices.create(JobAnalyst.class, model));
    }

    /** The task with both implementations. */
    public Task<Posting, PostingAnalysis> task(Function<Posting, PostingAnalysis> local, SkillLexicon lexicon) {
        return new Task<>(
                "analyze-job", VERSION, posting -> analyze(posting, local, lexicon), local, JobAnalysis::problems);
    }

    private PostingAnalysis analyze(Posting posting, Function<Posting, PostingAnalysis> local, SkillLexicon lexicon) {
        String text = UntrustedText.clean(whole(posting));
        JobReading reading = analyst.read(UntrustedText.fence(text));
        return new ReadingOverLocal(reading, local.apply(posting), new SourceText(text), lexicon).merge(posting);
    }

    /** What is known beside the text leads, as it would on a page. */
    private static String whole(Posting posting) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(posting.title());
        parts.add(posting.company());
        parts.add(posting.location());
        parts.add(posting.text());
        return String.join(
                "\n",
                parts.stream().filter(Objects::nonNull).map(String::valueOf).toList());
    }

    /** An analysis without any requirement is of no use to tailoring; a posting of a few words may have none. */
    private static List<String> problems(Posting posting, PostingAnalysis analysis) {
        boolean long_ = posting.text().length() > 600;
        if (long_ && analysis.requirements().isEmpty() && analysis.skills().isEmpty())
            return List.of("no requirement or skill was given in the posting's own words");
        return List.of();
    }
}
