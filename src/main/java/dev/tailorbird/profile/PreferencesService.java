package dev.tailorbird.profile;

import dev.tailorbird.platform.web.VersionTag;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The door to what a person looks for. */
@ApplicationScoped
public class PreferencesService {
    private final PreferencesRows rows;

    PreferencesService(PreferencesRows rows) {
        this.rows = rows;
    }

    @WithSession
    public Uni<Preferences> get(UUID accountId) {
        return find(accountId).map(row -> row.orElseGet(() -> PreferencesRow.standard(accountId))
                .preferences());
    }

    @WithTransaction
    public Uni<Preferences> put(UUID accountId, long expectedVersion, Wishes wishes) {
        Wishes checked = WishRules.checked(wishes);
        return require(accountId)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .invoke(row -> change(row, checked))
                .call(rows::flush)
                .map(PreferencesRow::preferences);
    }

    private Uni<Optional<PreferencesRow>> find(UUID accountId) {
        return rows.findById(accountId).map(Optional::ofNullable);
    }

    private Uni<PreferencesRow> require(UUID accountId) {
        return find(accountId).chain(row -> row.map(r -> Uni.createFrom().item(r))
                .orElseGet(() -> rows.persist(PreferencesRow.standard(accountId))));
    }

    private static void change(PreferencesRow row, Wishes wishes) {
        row.content = wishes;
        row.updatedAt = Instant.now();
    }
}
