package dev.tailorbird.intake;

import dev.tailorbird.platform.PersonalData;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Drafts, when a person takes their data out or leaves. */
@ApplicationScoped
class DraftData implements PersonalData {
    private final Drafts drafts;

    DraftData(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return drafts.list("accountId", accountId).map(rows -> List.of(File.table("draft", rows)));
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return drafts.delete("accountId", accountId).replaceWithVoid();
    }
}
