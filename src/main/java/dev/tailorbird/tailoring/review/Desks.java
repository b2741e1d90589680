package dev.tailorbird.tailoring.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.tailoring.TailoringEngine;
import dev.tailorbird.tailoring.TailoringService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Keeps what is being reviewed ready, so that an edit is answered at once. What a session made never changes. */
@ApplicationScoped
class Desks {
    private static final int MOST = 50;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<Key, Desk> open =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();
    private final TailoringService sessions;
    private final TailoringEngine engine;
    private final Offload offload;

    Desks(TailoringService sessions, TailoringEngine engine, Offload offload) {
        this.sessions = sessions;
        this.engine = engine;
        this.offload = offload;
    }

    private record Key(UUID accountId, UUID sessionId) {}

    /** @throws dev.tailorbird.shared.NotFound when the session is not the account's, or has no result */
    Uni<Desk> of(UUID accountId, UUID sessionId) {
        Key key = new Key(accountId, sessionId);
        Desk known = open.getIfPresent(key);
        if (known != null) return Uni.createFrom().item(known);
        return sessions.tailored(accountId, sessionId)
                .chain(tailored -> offload.call(() -> Desk.of(tailored, engine.reviewer(tailored.input()))))
                .invoke(desk -> open.put(key, desk));
    }
}
