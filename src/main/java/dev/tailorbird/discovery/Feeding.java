package dev.tailorbird.discovery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts listings into the inboxes of the accounts that they are for. */
@ApplicationScoped
public class Feeding {
    /** Joins the caller's transaction. */
    public Uni<Void> feed(List<UUID> newOrChanged) {
        return Uni.createFrom().voidItem();
    }
}
