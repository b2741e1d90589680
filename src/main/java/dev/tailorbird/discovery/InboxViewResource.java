package dev.tailorbird.discovery;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's stored views of the inbox. */
@Path("/api/v1/inbox-views")
@Tag(name = "discovery")
@Cancellable(false)
class InboxViewResource {
    private final InboxViewService views;
    private final CurrentAccount me;

    InboxViewResource(InboxViewService views, CurrentAccount me) {
        this.views = views;
        this.me = me;
    }

    @Schema(name = "InboxViews", requiredProperties = "items")
    public record InboxViewList(List<InboxView> items) {}

    @GET
    @Operation(operationId = "listInboxViews", summary = "List stored views, oldest first")
    public Uni<InboxViewList> list() {
        return views.list(me.id()).map(InboxViewList::new);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createInboxView",
            summary = "Keep conditions and an order under a name",
            description = "409 when you have a view of that name.")
    public Uni<InboxView> create(@NotNull(message = "must be given") @Valid InboxViewEdit view) {
        return views.create(me.id(), view);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putInboxView",
            summary = "Change a stored view",
            description = "Send its version as If-Match (\"3\"); 412 when it was changed in the meantime.")
    public Uni<InboxView> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid InboxViewEdit view) {
        return views.put(me.id(), id, VersionTag.required(ifMatch), view);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteInboxView", summary = "Delete a stored view")
    public Uni<Void> delete(@RestPath UUID id) {
        return views.delete(me.id(), id);
    }
}
