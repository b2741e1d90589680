package dev.tailorbird.experience;

import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sentences that a person writes elsewhere, in a resume say: from then on they are evidence, being the person's own word. */
@ApplicationScoped
public class OwnWordsService {
    private final Entries entries;
    private final EvidenceItems evidence;
    private final StatementReader reader;
    private final Outbox outbox;

    OwnWordsService(Entries entries, EvidenceItems evidence, StatementReader reader, Outbox outbox) {
        this.entries = entries;
        this.evidence = evidence;
        this.reader = reader;
        this.outbox = outbox;
    }

    /** To be awaited before {@link #keep}, outside of any transaction. */
    public Uni<Void> ready() {
        return reader.ready().replaceWithVoid();
    }

    /**
     * Keeps the sentence as a statement; joins the caller's transaction if it has one.
     *
     * @param known the statement that the sentence was kept as before, which takes the new words
     * @param entryId what it is about; a sentence about an entry that is gone is about the person
     * @return the statement's id
     */
    @WithTransaction
    public Uni<UUID> keep(UUID accountId, @Nullable UUID known, @Nullable String entryId, String text) {
        return find(accountId, known)
                .chain(row -> row.map(found -> Uni.createFrom().item(found)).orElseGet(() -> begin(accountId, entryId)))
                .invoke(row -> row.reword(text, reader.read(text)))
                .call(evidence::persistAndFlush)
                .call(() -> outbox.add(EvidenceWork.KIND, accountId))
                .map(row -> row.id);
    }

    /** Takes a kept sentence back unless its words were changed since; joins the caller's transaction if it has one. */
    @WithTransaction
    public Uni<Void> drop(UUID accountId, UUID known, String text) {
        return find(accountId, known)
                .chain(row -> row.filter(found -> found.text.equals(text)).isPresent()
                        ? evidence.remove(accountId, List.of(known)).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Optional<EvidenceRow>> find(UUID accountId, @Nullable UUID id) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : evidence.find(accountId, List.of(id))
                        .map(rows -> rows.stream().findFirst());
    }

    private Uni<EvidenceRow> begin(UUID accountId, @Nullable String entryId) {
        return entry(accountId, entryId)
                .chain(entry -> evidence.nextPosition(accountId, entry.orElse(null))
                        .map(position -> EvidenceRow.blank(accountId, position))
                        .invoke(row -> row.entryId = entry.orElse(null)))
                .invoke(row -> {
                    row.kind = row.entryId == null ? Evidence.Kind.META : Evidence.Kind.ACHIEVEMENT;
                    row.lens = Evidence.Lens.FACTS;
                });
    }

    private Uni<Optional<UUID>> entry(UUID accountId, @Nullable String entryId) {
        Optional<UUID> id = Optional.ofNullable(entryId).flatMap(Ids::optional);
        return id.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : entries.find(accountId, id.get()).map(found -> found.map(row -> row.id));
    }
}
