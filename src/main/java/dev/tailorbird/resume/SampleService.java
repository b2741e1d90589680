package dev.tailorbird.resume;

import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.intake.AcceptanceService;
import dev.tailorbird.jobs.Job;
import dev.tailorbird.jobs.JobService;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.profile.ProfileService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Puts the sample person and postings into an account, and takes them out again. */
@ApplicationScoped
public class SampleService {
    private final AcceptanceService acceptances;
    private final JobService jobs;
    private final ProfileService profiles;
    private final ExperienceService experience;

    SampleService(
            AcceptanceService acceptances, JobService jobs, ProfileService profiles, ExperienceService experience) {
        this.acceptances = acceptances;
        this.jobs = jobs;
        this.profiles = profiles;
        this.experience = experience;
    }

    /** Loads it anew: what was left of an earlier sample goes first. */
    public Uni<List<UUID>> load(UUID accountId) {
        return remove(accountId)
                .chain(() -> acceptances.takeSample(accountId, Sample.resume()))
                .chain(() -> addJobs(accountId, Sample.postings()));
    }

    public Uni<Boolean> isLoaded(UUID accountId) {
        return experience.hasSample(accountId);
    }

    public Uni<Void> remove(UUID accountId) {
        return jobs.removeSample(accountId)
                .chain(() -> experience.removeSample(accountId))
                .chain(() -> profiles.removeSample(accountId));
    }

    /** The last posting first, so that the best fitting one is the newest and stands on top of the list. */
    private Uni<List<UUID>> addJobs(UUID accountId, List<Posting> postings) {
        return Multi.createFrom()
                .iterable(reversed(postings))
                .onItem()
                .transformToUniAndConcatenate(posting -> jobs.createSample(accountId, posting))
                .map(Job::id)
                .collect()
                .asList()
                .map(SampleService::reversed);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
