package dev.tailorbird.resume;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Resumes implements PanacheRepositoryBase<ResumeRow, UUID> {
    Uni<Optional<ResumeRow>> find(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .<ResumeRow>firstResult()
                .map(Optional::ofNullable);
    }
}
