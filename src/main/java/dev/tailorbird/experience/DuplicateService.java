package dev.tailorbird.experience;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds entries that are likely the same, and makes one of two. */
@ApplicationScoped
class DuplicateService {
    private final Entries entries;
    private final EvidenceItems evidence;
    private final Changes changes;

    DuplicateService(Entries entries, EvidenceItems evidence, Changes changes) {
        this.entries = entries;
        this.evidence = evidence;
        this.changes = changes;
    }

    @WithSession
    Uni<List<LikelyDuplicate>> list(UUID accountId) {
        return entries.of(accountId)
                .map(rows -> Duplicates.in(rows.stream().map(EntryRow::entry).toList()));
    }

    @WithTransaction
    Uni<EntryView> merge(UUID accountId, UUID id, UUID otherId) {
        return entries.require(accountId, id)
                .chain(kept -> entries.require(accountId, otherId).map(other -> new Union(kept, other)))
                .invoke(DuplicateService::check)
                .call(union -> evidence.ofEntry(accountId, id).invoke(union::keep))
                .call(union -> evidence.ofEntry(accountId, otherId).invoke(union::move))
                .call(union -> entries.projectsOf(accountId, otherId).invoke(union::adopt))
                .call(union -> changes.add(accountId, union.change))
                .call(union -> evidence.remove(accountId, union.doubles))
                .call(union -> entries.delete(union.other).chain(entries::flush))
                .map(union -> EntryView.of(union.kept, union.statements));
    }

    private static void check(Union union) {
        if (union.kept.id.equals(union.other.id)) throw wrong("must be another entry than the one it is merged into");
        if (union.kept.type != union.other.type) throw wrong("must be an entry of the same type");
    }

    private static DomainException wrong(String message) {
        return new DomainException(
                ProblemCode.INVALID, "The entry otherId " + message + ".", new FieldError("otherId", message));
    }
}
