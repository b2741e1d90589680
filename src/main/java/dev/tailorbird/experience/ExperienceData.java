package dev.tailorbird.experience;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Entries and evidence, when a person takes their data out or leaves. */
@ApplicationScoped
class ExperienceData implements PersonalData {
    private final Entries entries;
    private final EvidenceItems evidence;

    ExperienceData(Entries entries, EvidenceItems evidence) {
        this.entries = entries;
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "experience";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return entries.of(accountId).chain(rows -> evidence.of(accountId)
                .map(items -> List.of(File.table("entry", rows), File.table("evidence", items))));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return evidence.delete("accountId", accountId)
                .chain(() -> entries.delete("accountId", accountId))
                .replaceWithVoid();
    }
}
