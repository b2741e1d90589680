package dev.tailorbird.discovery;

import dev.tailorbird.platform.work.WorkHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Fills an account's inbox anew after it chose other companies or searches. Its subject is the account. */
@ApplicationScoped
class FeedWork implements WorkHandler {
    static final String KIND = "feed-account";
    private static final Logger LOG = Logger.getLogger(FeedWork.class);

    private final Feeding feeding;

    FeedWork(Feeding feeding) {
        this.feeding = feeding;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> handle(UUID accountId) {
        return feeding.feedAccount(accountId);
    }

    /** Nobody waits for it; the next choice tries again. */
    @Override
    public Uni<Void> gaveUp(UUID accountId, Throwable failure) {
        LOG.warn("An inbox is left as it was until the next choice of companies or searches", failure);
        return Uni.createFrom().voidItem();
    }
}
