package dev.tailorbird.jobs;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Postings, when a person takes their data out or leaves. */
@ApplicationScoped
class JobData implements PersonalData {
    private final Jobs jobs;

    JobData(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return jobs.list("accountId", accountId).map(rows -> List.of(File.table("job", rows)));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return jobs.delete("accountId", accountId).replaceWithVoid();
    }
}
