package dev.tailorbird.experience;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the caller did. */
@Path("/api/v1/experience")
@Tag(name = "experience")
class ExperienceResource {
    private final EntryService entries;
    private final CurrentAccount me;

    ExperienceResource(EntryService entries, CurrentAccount me) {
        this.entries = entries;
        this.me = me;
    }

    @GET
    @Operation(
            operationId = "getExperience",
            summary = "Show all entries with their evidence",
            description = "Newest first, what goes on at the top; statements are evidence about the person as a whole.")
    public Uni<ExperienceView> get() {
        return entries.all(me.id());
    }

    @POST
    @Path("/entries")
    @ResponseStatus(201)
    @Operation(
            operationId = "createEntry",
            summary = "Add an entry",
            description = "The organisation is always needed, the title for a job or an office. A month must not lie"
                    + " ahead at the start nor before the start at the end.")
    public Uni<EntryView> create(@NotNull(message = "must be given") @Valid EntryEdit entry) {
        return entries.create(me.id(), entry);
    }

    @PUT
    @Path("/entries/{id}")
    @Operation(
            operationId = "putEntry",
            summary = "Change an entry",
            description = "Send the entry's version as If-Match (\"3\"); 412 when it was changed in the meantime. What"
                    + " a field does not show is kept.")
    public Uni<EntryView> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid EntryEdit entry) {
        return entries.put(me.id(), id, VersionTag.required(ifMatch), entry);
    }

    @DELETE
    @Path("/entries/{id}")
    @Operation(operationId = "deleteEntry", summary = "Delete an entry with its statements")
    public Uni<Void> delete(@RestPath UUID id) {
        return entries.delete(me.id(), id);
    }
}
