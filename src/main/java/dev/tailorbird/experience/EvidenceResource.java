package dev.tailorbird.experience;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's statements, one by one and in bulk. */
@Cancellable(false)
@Path("/api/v1/evidence")
@Tag(name = "experience")
class EvidenceResource {
    private final EvidenceService evidence;
    private final CurrentAccount me;

    EvidenceResource(EvidenceService evidence, CurrentAccount me) {
        this.evidence = evidence;
        this.me = me;
    }

    @Schema(requiredProperties = "ids")
    public record EvidenceDeletion(
            @NotEmpty(message = "must name at least one statement")
            @Size(max = 1000, message = "must name at most 1000 statements")
            List<@NotNull(message = "must be an id") UUID> ids) {}

    @Schema(requiredProperties = "changed")
    public record Changed(int changed) {}

    @Schema(requiredProperties = "deleted")
    public record Deleted(int deleted) {}

    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "List statements, newest first",
            description = "All conditions that are named must hold.")
    public Uni<Page<EvidenceView>> list(
            @BeanParam @Valid EvidenceFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return evidence.list(me.id(), filter, Cursor.of(cursor), limit);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countEvidence",
            summary = "Count statements by kind, source and lens",
            description = "Of those that the conditions leave; what has none is left out.")
    public Uni<EvidenceCounts> counts(@BeanParam @Valid EvidenceFilter filter) {
        return evidence.counts(me.id(), filter);
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
        return evidence.delete(me.id(), List.of(id)).replaceWithVoid();
    }

    @POST
    @Path("/retagging")
    @Operation(
            operationId = "retagEvidence",
            summary = "Tag many statements anew",
            description = "Kind, source, lens, and skills to add or remove; what is left out stays. 404 when one of the"
                    + " statements does not exist, and nothing is changed.")
    public Uni<Changed> retag(@NotNull(message = "must be given") @Valid Retagging retagging) {
        return evidence.retag(me.id(), retagging).map(Changed::new);
    }

    @POST
    @Path("/deletion")
    @Operation(
            operationId = "deleteEvidenceInBulk",
            summary = "Delete many statements",
            description = "404 when one of them does not exist, and nothing is deleted.")
    public Uni<Deleted> deleteMany(@NotNull(message = "must be given") @Valid EvidenceDeletion deletion) {
        return evidence.delete(me.id(), deletion.ids()).map(Deleted::new);
    }
}
