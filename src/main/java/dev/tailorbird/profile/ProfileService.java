package dev.tailorbird.profile;

import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.geo.PlaceView;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.skills.SkillLexicon;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to who a person is. */
@ApplicationScoped
public class ProfileService {
    private final Profiles profiles;
    private final ExperienceService experience;
    private final Gazetteer gazetteer;
    private final SkillGrouping grouping;

    ProfileService(Profiles profiles, ExperienceService experience, Gazetteer gazetteer, SkillLexicon lexicon) {
        this.profiles = profiles;
        this.experience = experience;
        this.gazetteer = gazetteer;
        this.grouping = new SkillGrouping(lexicon);
    }

    @WithSession
    public Uni<Profile> get(UUID accountId) {
        return find(accountId).chain(row -> profile(row.orElseGet(() -> blank(accountId))));
    }

    @WithTransaction
    public Uni<Profile> put(UUID accountId, long expectedVersion, ProfileEdit edit) {
        Standing standing = ProfileRules.checked(edit, gazetteer);
        return require(accountId)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .invoke(row -> row.standing = standing)
                .invoke(row -> change(row, edited(row.content, edit), false))
                .call(profiles::flush)
                .chain(this::profile);
    }

    /** The person's skills in the usual groups; stores nothing. */
    @WithSession
    public Uni<List<JsonResume.Skill>> grouped(UUID accountId) {
        return find(accountId)
                .map(row -> grouping.of(row.map(r -> r.content.skills()).orElse(List.of())));
    }

    /** Fills what is empty from an imported resume; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<Filled> merge(UUID accountId, JsonResume incoming, boolean sample) {
        return require(accountId).map(row -> fill(row, incoming, sample));
    }

    /**
     * Empties what an import filled where it still stands as it was filled; joins the caller's transaction if it has
     * one.
     *
     * @return the names of what stays because it was changed since
     */
    @WithTransaction
    public Uni<List<String>> takeBack(UUID accountId, Filled filled, JsonResume imported) {
        List<String> kept = new ArrayList<>();
        return require(accountId)
                .invoke(row -> change(row, ProfileFill.without(row.content, filled, imported, kept), row.sample))
                .replaceWith(kept);
    }

    @WithTransaction
    public Uni<Void> removeSample(UUID accountId) {
        return profiles.delete("accountId = ?1 and sample", accountId).replaceWithVoid();
    }

    /** Profile and experience as one JSON Resume. */
    @WithSession
    public Uni<JsonResume> resume(UUID accountId) {
        return find(accountId)
                .map(row -> row.orElseGet(() -> blank(accountId)).content)
                .chain(profile -> experience.of(accountId).map(all -> JsonResumes.of(profile, all)));
    }

    private Uni<Profile> profile(ProfileRow row) {
        return experience
                .of(row.accountId)
                .map(all -> Seniority.of(all.entries(), YearMonth.now(ZoneOffset.UTC)))
                .map(computed -> Profile.of(row.version, row.content, row.standing(), place(row.content), computed));
    }

    private @Nullable PlaceView place(JsonResume content) {
        JsonResume.Location location = content.basics().location();
        if (location == null) return null;
        String text = Stream.of(location.city(), location.region(), country(location.countryCode()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return gazetteer.read(text).stream().findFirst().map(PlaceView::of).orElse(null);
    }

    /** A code alone could be a region's ("CA", "DE"). */
    private @Nullable String country(@Nullable String code) {
        String name = code == null ? null : gazetteer.country(code);
        return name == null ? code : name;
    }

    private Uni<Optional<ProfileRow>> find(UUID accountId) {
        return profiles.findById(accountId).map(Optional::ofNullable);
    }

    private Uni<ProfileRow> require(UUID accountId) {
        return find(accountId).chain(row -> row.map(r -> Uni.createFrom().item(r))
                .orElseGet(() -> profiles.persist(blank(accountId))));
    }

    private static ProfileRow blank(UUID accountId) {
        ProfileRow row = new ProfileRow();
        row.accountId = accountId;
        row.content = JsonResumes.empty();
        row.updatedAt = Instant.now();
        return row;
    }

    private static Filled fill(ProfileRow row, JsonResume incoming, boolean sample) {
        JsonResume before = row.content;
        change(row, ProfileMerge.merge(before, incoming), sample && before.equals(JsonResumes.empty()) || row.sample);
        return ProfileFill.between(before, row.content);
    }

    private static void change(ProfileRow row, JsonResume content, boolean sample) {
        row.content = content;
        row.sample = sample;
        row.updatedAt = Instant.now();
    }

    private static JsonResume edited(JsonResume known, ProfileEdit edit) {
        JsonResume empty = JsonResumes.empty();
        return new JsonResume(
                JsonResume.SCHEMA,
                edit.basics(),
                empty.work(),
                empty.volunteer(),
                empty.education(),
                empty.awards(),
                empty.certificates(),
                empty.publications(),
                edit.skills(),
                edit.languages(),
                known.interests(),
                known.references(),
                empty.projects(),
                Map.of());
    }
}
