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

/** The caller's searches. */
@Path("/api/v1/searches")
@Tag(name = "discovery")
@Cancellable(false)
class SearchResource {
    private final SearchService searches;
    private final CurrentAccount me;

    SearchResource(SearchService searches, CurrentAccount me) {
        this.searches = searches;
        this.me = me;
    }

    @Schema(name = "Searches", requiredProperties = "items")
    public record SearchList(List<SearchView> items) {}

    @GET
    @Operation(operationId = "listSearches", summary = "List searches, oldest first")
    public Uni<SearchList> list() {
        return searches.list(me.id()).map(SearchList::new);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createSearch",
            summary = "Add a search",
            description =
                    "With active searches, a listing comes into your inbox when at least one of them fits. 409 when"
                            + " you have one of the same term.")
    public Uni<SearchView> create(@NotNull(message = "must be given") @Valid SearchEdit search) {
        return searches.create(me.id(), search);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putSearch",
            summary = "Change a search",
            description = "Send its version as If-Match (\"3\"); 412 when it was changed in the meantime.")
    public Uni<SearchView> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid SearchEdit search) {
        return searches.put(me.id(), id, VersionTag.required(ifMatch), search);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteSearch", summary = "Delete a search")
    public Uni<Void> delete(@RestPath UUID id) {
        return searches.delete(me.id(), id);
    }
}
