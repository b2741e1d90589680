package dev.tailorbird.ai;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The ledger of model calls, when a person takes their data out or leaves. */
@ApplicationScoped
class LedgerData implements PersonalData {
    private final AiCalls calls;

    LedgerData(AiCalls calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "ai";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return calls.list("accountId = ?1 order by createdAt", accountId)
                .map(rows -> List.of(File.table("ai_call", rows)));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return calls.delete("accountId", accountId).replaceWithVoid();
    }
}
