package dev.tailorbird.ai;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The ledger of model calls and the models chosen, when a person takes their data out or leaves. */
@ApplicationScoped
class LedgerData implements PersonalData {
    private final AiCalls calls;
    private final ModelSettingsRows settings;

    LedgerData(AiCalls calls, ModelSettingsRows settings) {
        this.calls = calls;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "ai";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return calls.list("accountId = ?1 order by createdAt", accountId)
                .map(rows -> File.table("ai_call", rows))
                .chain(ledger -> settings.list("accountId", accountId)
                        .map(rows -> List.of(ledger, File.json("model_settings", withoutKeys(rows)))));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return calls.delete("accountId", accountId)
                .chain(() -> settings.delete("accountId", accountId))
                .replaceWithVoid();
    }

    private static List<ModelSettingsView> withoutKeys(List<ModelSettingsRow> rows) {
        return rows.stream()
                .map(row -> ModelSettingsView.of(row.version, row.content, null))
                .toList();
    }
}
