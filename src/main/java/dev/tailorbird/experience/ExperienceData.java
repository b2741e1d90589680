package dev.tailorbird.experience;

import dev.tailorbird.platform.PersonalData;
import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Entries, evidence and the changes of both, when a person takes their data out or leaves. */
@ApplicationScoped
class ExperienceData implements PersonalData {
    private final Entries entries;
    private final EvidenceItems evidence;
    private final Changes changes;
    private final Embeddings embeddings;
    private final Outbox outbox;

    ExperienceData(Entries entries, EvidenceItems evidence, Changes changes, Embeddings embeddings, Outbox outbox) {
        this.entries = entries;
        this.evidence = evidence;
        this.changes = changes;
        this.embeddings = embeddings;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "experience";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return entries.of(accountId)
                .map(rows -> File.table("entry", rows))
                .chain(first -> evidence.of(accountId).map(rows -> List.of(first, File.table("evidence", rows))))
                .chain(files -> changes.list("accountId", accountId)
                        .map(rows -> with(files, File.table("experience_change", rows))))
                .chain(files -> embeddings
                        .list("accountId", accountId)
                        .map(rows -> with(files, File.table("evidence_embedding", rows))));
    }

    @Override
    public Uni<Void> dropWork(UUID accountId) {
        return outbox.forget(List.of(accountId));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return embeddings
                .delete("accountId", accountId)
                .chain(() -> changes.delete("accountId", accountId))
                .chain(() -> evidence.delete("accountId", accountId))
                .chain(() -> entries.delete("accountId", accountId))
                .replaceWithVoid();
    }

    private static List<File> with(List<File> files, File more) {
        return Stream.concat(files.stream(), Stream.of(more)).toList();
    }
}
