package dev.tailorbird.discovery;

import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Views of the inbox that an account keeps. */
@ApplicationScoped
class InboxViewService {
    private static final int MOST = 50;

    private final InboxViews views;

    InboxViewService(InboxViews views) {
        this.views = views;
    }

    @WithSession
    Uni<List<InboxView>> list(UUID accountId) {
        return views.of(accountId)
                .map(rows -> rows.stream().map(InboxViewRow::view).toList());
    }

    @WithTransaction
    Uni<InboxView> create(UUID accountId, InboxViewEdit edit) {
        return views.count("accountId", accountId)
                .invoke(InboxViewService::requireRoom)
                .call(() -> requireFree(accountId, edit.name().strip(), null))
                .chain(() -> views.persistAndFlush(InboxViewRow.of(accountId, edit)))
                .map(InboxViewRow::view);
    }

    @WithTransaction
    Uni<InboxView> put(UUID accountId, UUID id, long expectedVersion, InboxViewEdit edit) {
        return views.require(accountId, id)
                .invoke(row -> VersionTag.check(expectedVersion, row.version))
                .call(() -> requireFree(accountId, edit.name().strip(), id))
                .invoke(row -> row.set(edit))
                .call(views::flush)
                .map(InboxViewRow::view);
    }

    @WithTransaction
    Uni<Void> delete(UUID accountId, UUID id) {
        return views.require(accountId, id).chain(views::delete);
    }

    private Uni<Void> requireFree(UUID accountId, String name, @Nullable UUID mine) {
        return views.byName(accountId, name)
                .invoke(known -> known.filter(row -> !row.id.equals(mine)).ifPresent(row -> {
                    throw new DomainException(
                            ProblemCode.CONFLICT,
                            "You have a view named " + row.name + " already.",
                            new FieldError("name", "is that of another view of yours"));
                }))
                .replaceWithVoid();
    }

    private static void requireRoom(long views) {
        if (views >= MOST)
            throw new DomainException(
                    ProblemCode.INVALID, "You have " + MOST + " views, and no more are kept. Delete some first.");
    }
}
