package dev.tailorbird.tailoring;

import dev.tailorbird.platform.PersonalData;
import dev.tailorbird.platform.work.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tailoring sessions, when a person takes their data out or leaves; work that waits for them goes too. */
@ApplicationScoped
class SessionData implements PersonalData {
    private final Sessions sessions;
    private final Outbox outbox;

    SessionData(Sessions sessions, Outbox outbox) {
        this.sessions = sessions;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "tailoring";
    }

    @Override
    @WithSession
    public Uni<List<File>> export(UUID accountId) {
        return sessions.list("accountId", accountId).map(rows -> List.of(File.table("tailoring_session", rows)));
    }

    @Override
    public Uni<Void> dropWork(UUID accountId) {
        return sessions.ids(accountId).chain(outbox::forget);
    }

    @Override
    public Uni<Void> erase(UUID accountId) {
        return sessions.delete("accountId", accountId).replaceWithVoid();
    }
}
