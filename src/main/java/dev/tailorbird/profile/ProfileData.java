package dev.tailorbird.profile;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The profile and what goes with it, when a person takes their data out or leaves; and one JSON Resume of it all. */
@ApplicationScoped
class ProfileData implements PersonalData {
    private final Profiles profiles;
    private final PreferencesRows preferences;
    private final InsightsRows insights;
    private final ProfileService service;

    ProfileData(Profiles profiles, PreferencesRows preferences, InsightsRows insights, ProfileService service) {
        this.profiles = profiles;
        this.preferences = preferences;
        this.insights = insights;
        this.service = service;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return table("profile", profiles, accountId)
                .chain(profile -> table("preferences", preferences, accountId)
                        .chain(wishes -> table("profile_insights", insights, accountId)
                                .map(findings -> List.of(profile, wishes, findings))))
                .chain(tables -> service.resume(accountId).map(resume -> with(tables, File.json("resume", resume))));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return insights.delete("accountId", accountId)
                .chain(() -> preferences.delete("accountId", accountId))
                .chain(() -> profiles.delete("accountId", accountId))
                .replaceWithVoid();
    }

    private static Uni<File> table(String name, PanacheRepositoryBase<?, UUID> rows, UUID accountId) {
        return rows.list("accountId", accountId).map(found -> File.table(name, found));
    }

    private static List<File> with(List<File> files, File last) {
        return Stream.concat(files.stream(), Stream.of(last)).toList();
    }
}
