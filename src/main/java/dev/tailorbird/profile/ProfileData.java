package dev.tailorbird.profile;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The profile, when a person takes their data out or leaves; with everything of their career as one JSON Resume. */
@ApplicationScoped
class ProfileData implements PersonalData {
    private final Profiles profiles;
    private final ProfileService service;

    ProfileData(Profiles profiles, ProfileService service) {
        this.profiles = profiles;
        this.service = service;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return profiles.list("accountId", accountId).chain(rows -> service.resume(accountId)
                .map(resume -> List.of(File.table("profile", rows), File.json("resume", resume))));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return profiles.delete("accountId", accountId).replaceWithVoid();
    }
}
