package dev.tailorbird.tailoring;

import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.intake.Career;
import dev.tailorbird.jobs.JobService;
import dev.tailorbird.profile.ProfileService;
import dev.tailorbird.resume.Contact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers what a session works on. What changes later does not change the session; contact data stays out of it. */
@ApplicationScoped
class Snapshots {
    private final JobService jobs;
    private final ProfileService profiles;
    private final ExperienceService experience;

    Snapshots(JobService jobs, ProfileService profiles, ExperienceService experience) {
        this.jobs = jobs;
        this.profiles = profiles;
        this.experience = experience;
    }

    Uni<TailoringInput> of(SessionRow row) {
        return jobs.get(row.accountId, row.jobId)
                .chain(job -> profiles.resume(row.accountId).chain(resume -> experience
                        .of(row.accountId)
                        .map(all -> new TailoringInput(
                                job.analysis(),
                                job.text(),
                                Contact.removed(resume),
                                new Career(all.entries(), all.evidence()),
                                row.parameters,
                                row.engine))));
    }
}
