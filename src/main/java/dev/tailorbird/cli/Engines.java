package dev.tailorbird.cli;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.ai.Task;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.intake.DocumentReader;
import dev.tailorbird.intake.ResumeDraft;
import dev.tailorbird.intake.ResumeFile;
import dev.tailorbird.intake.ResumeReading;
import dev.tailorbird.jobs.JobAnalysis;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.FetchConfig;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.resume.Documents;
import dev.tailorbird.resume.ResumeRenderer;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.tailoring.AiWriters;
import dev.tailorbird.tailoring.TailoringEngine;
import dev.tailorbird.tailoring.Writers;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one place where engines are wired: for commands by hand, for the server as beans. */
public class Engines {

    @Produces
    @Singleton
    SkillLexicon lexicon() {
        return SkillLexicon.standard();
    }

    @Produces
    @Singleton
    Gazetteer gazetteer() {
        return Gazetteer.standard();
    }

    @Produces
    @Singleton
    DocumentReader documentReader() {
        return new DocumentReader();
    }

    @Produces
    @Singleton
    PostingAnalyst analyst() {
        return new PostingAnalyst(SkillLexicon.standard(), Gazetteer.standard());
    }

    @Produces
    @Singleton
    ClaimGuard guard() {
        return new ClaimGuard(SkillLexicon.standard());
    }

    @Produces
    @Singleton
    ResumeRenderer renderer() {
        return new ResumeRenderer();
    }

    @Produces
    @Singleton
    Documents documents(ResumeRenderer renderer) {
        return new Documents(renderer);
    }

    @Produces
    @Singleton
    Embedder embedder() {
        return new Embedder();
    }

    @Produces
    @Singleton
    TailoringEngine tailoringInServer(AiWriters model, Embedder embedder) {
        return tailoring(model, embedder);
    }

    /** For commands: with the model that the environment names, without a container (docs/adr/0007). */
    TailoringEngine tailoring() {
        return tailoring(
                PlainServices.configured() ? AiWriters.plain(PlainServices.routingModel()) : null, new Embedder());
    }

    /** For commands, as {@link #tailoring()}. */
    Task<ResumeFile, ResumeDraft> reading() {
        DocumentReader reader = documentReader();
        return PlainServices.configured()
                ? ResumeReading.plain(PlainServices.routingModel()).task(reader)
                : Task.local("read-resume", "1", file -> reader.read(file.name(), file.content()));
    }

    /** For commands, as {@link #tailoring()}. */
    Task<Posting, PostingAnalysis> analysis() {
        PostingAnalyst analyst = analyst();
        return PlainServices.configured()
                ? JobAnalysis.plain(PlainServices.routingModel()).task(analyst::analyze, lexicon())
                : Task.local("analyze-job", "1", analyst::analyze);
    }

    private TailoringEngine tailoring(@Nullable AiWriters model, Embedder embedder) {
        SkillLexicon lexicon = SkillLexicon.standard();
        return new TailoringEngine(lexicon, guard(), embedder, Writers.of(lexicon, model), Clock.systemDefaultZone());
    }

    @Produces
    @Singleton
    Task<ResumeFile, ResumeDraft> reading(ResumeReading model, DocumentReader reader) {
        return model.task(reader);
    }

    @Produces
    @Singleton
    Task<Posting, PostingAnalysis> analysis(JobAnalysis model, PostingAnalyst analyst, SkillLexicon lexicon) {
        return model.task(analyst::analyze, lexicon);
    }

    @Produces
    @Singleton
    GuardedClient client(Vertx vertx, FetchConfig config) {
        return new GuardedClient(
                vertx, new AddressGuard(new HashSet<>(config.trustedHosts().orElse(List.of()))));
    }
}
