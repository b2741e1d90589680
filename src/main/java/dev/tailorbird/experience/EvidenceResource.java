package dev.tailorbird.experience;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The caller's statements, one by one and in bulk. */
@Path("/api/v1/evidence")
@Tag(name = "experience")
class EvidenceResource {
    private final EvidenceService evidence;
    private final CurrentAccount me;

    EvidenceResource(EvidenceService evidence, CurrentAccount me) {
        this.evidence = evidence;
        this.me = me;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createEvidence",
            summary = "Add a statement",
            description = "The answer tells what could be said better; nothing is blocked.")
    public Uni<EvidenceView> create(@NotNull(message = "must be given") @Valid EvidenceEdit statement) {
        return evidence.create(me.id(), statement);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putEvidence",
            summary = "Change a statement",
            description = "Send its version as If-Match (\"3\"); 412 when it was changed in the meantime. With another"
                    + " text its source becomes MANUAL.")
    public Uni<EvidenceView> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid EvidenceEdit statement) {
        return evidence.put(me.id(), id, VersionTag.required(ifMatch), statement);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteEvidence", summary = "Delete a statement")
    public Uni<Void> delete(@RestPath UUID id) {
        return evidence.delete(me.id(), id);
    }
}
