package dev.tailorbird.profile;

import dev.tailorbird.ai.Answer;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.LedgerService;
import dev.tailorbird.ai.Task;
import dev.tailorbird.experience.ExperienceService;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The door to the advice on a profile. */
@ApplicationScoped
public class InsightsService {
    private final InsightsRows rows;
    private final ProfileService profiles;
    private final PreferencesService preferences;
    private final ExperienceService experience;
    private final Task<Portrait, Findings> task;
    private final LedgerService ledger;

    InsightsService(
            InsightsRows rows,
            ProfileService profiles,
            PreferencesService preferences,
            ExperienceService experience,
            ProfileAdvice advice,
            LedgerService ledger) {
        this.rows = rows;
        this.profiles = profiles;
        this.preferences = preferences;
        this.experience = experience;
        this.task = advice.task();
        this.ledger = ledger;
    }

    @WithSession
    public Uni<Insights> get(UUID accountId) {
        return rows.findById(accountId)
                .onItem()
                .ifNull()
                .failWith(() ->
                        new DomainException(ProblemCode.NOT_FOUND, "No insights were made yet. Ask for them first."))
                .chain(row -> portrait(accountId).map(row::insights));
    }

    /** Looks at the person, thinks with no transaction open, and keeps the result in place of the last one. */
    public Uni<Insights> make(UUID accountId, Engine engine) {
        return Panache.withSession(() -> portrait(accountId))
                .invoke(InsightsService::requireSomething)
                .chain(portrait -> ledger.counted(accountId, () -> task.run(portrait, engine))
                        .chain(answer -> store(accountId, answer, portrait)));
    }

    private Uni<Insights> store(UUID accountId, Answer<Findings> answer, Portrait portrait) {
        return Panache.withTransaction(() -> require(accountId)
                .invoke(row -> row.set(answer, portrait))
                .chain(rows::persist)
                .map(row -> row.insights(portrait)));
    }

    private Uni<InsightsRow> require(UUID accountId) {
        return rows.findById(accountId).map(row -> Optional.ofNullable(row).orElseGet(() -> blank(accountId)));
    }

    private static InsightsRow blank(UUID accountId) {
        InsightsRow row = new InsightsRow();
        row.accountId = accountId;
        return row;
    }

    private Uni<Portrait> portrait(UUID accountId) {
        return profiles.get(accountId).chain(profile -> experience.of(accountId).chain(all -> preferences
                .get(accountId)
                .map(wishes -> Portrait.of(profile, all, wishes.desiredRoles()))));
    }

    private static void requireSomething(Portrait portrait) {
        if (portrait.isEmpty())
            throw new DomainException(
                    ProblemCode.NOT_FOUND,
                    "There is no experience to look at yet. Import a resume, or add a job or a skill first.");
    }
}
