package dev.tailorbird.experience;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** What the caller did. */
@Cancellable(false)
@Path("/api/v1/experience")
@Tag(name = "experience")
class ExperienceResource {
    private final EntryService entries;
    private final DuplicateService duplicates;
    private final ChangeService changes;
    private final CurrentAccount me;

    ExperienceResource(EntryService entries, DuplicateService duplicates, ChangeService changes, CurrentAccount me) {
        this.entries = entries;
        this.duplicates = duplicates;
        this.changes = changes;
        this.me = me;
    }

    @Schema(requiredProperties = "otherId")
    public record Merger(@NotNull(message = "must be given") UUID otherId) {}

    @Schema(requiredProperties = "ids")
    public record EvidenceOrder(
            @NotNull(message = "must be given") @Size(max = 1000, message = "must name at most 1000 statements")
            List<@NotNull(message = "must be an id") UUID> ids) {}

    /** @param what in words, null when there is nothing to undo */
    public record LastChange(@Nullable String what) {}

    /** @param undone what was undone, in words */
    @Schema(requiredProperties = "undone")
    public record Undone(String undone) {}

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
            description = "The organisation is always needed, the title for a job or an office. A start must not lie"
                    + " ahead, an end not before its start.")
    public Uni<EntryView> create(@NotNull(message = "must be given") @Valid EntryEdit entry) {
        return entries.create(me.id(), entry);
    }

    @PUT
    @Path("/entries/{id}")
    @Operation(
            operationId = "putEntry",
            summary = "Change an entry",
            description = "Send the entry's version as If-Match (\"3\"); 412 when it was changed in the meantime. What"
                    + " no field shows is kept.")
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

    @PUT
    @Path("/entries/{id}/evidence-order")
    @Operation(
            operationId = "putEvidenceOrder",
            summary = "Put the statements of an entry in order",
            description = "Names all statements of the entry, each once; 422 when they are others by now.")
    public Uni<EntryView> order(@RestPath UUID id, @NotNull(message = "must be given") @Valid EvidenceOrder order) {
        return entries.order(me.id(), id, order.ids());
    }

    @POST
    @Path("/entries/{id}/merger")
    @Operation(
            operationId = "mergeEntries",
            summary = "Merge another entry into this one",
            description = "The other's statements and projects move here, those that are here already vanish, empty"
                    + " fields are filled from it, and it is removed.")
    public Uni<EntryView> merge(@RestPath UUID id, @NotNull(message = "must be given") @Valid Merger merger) {
        return duplicates.merge(me.id(), id, merger.otherId());
    }

    @GET
    @Path("/duplicates")
    @Operation(
            operationId = "listDuplicateEntries",
            summary = "List entries that are likely the same",
            description = "Pairs of one type with like names whose dates overlap or are unknown.")
    public Uni<List<LikelyDuplicate>> duplicates() {
        return duplicates.list(me.id());
    }

    @GET
    @Path("/last-change")
    @Operation(
            operationId = "getLastExperienceChange",
            summary = "Tell what undo would take back",
            description = "The last 20 changes can be undone one after the other.")
    public Uni<LastChange> lastChange() {
        return changes.last(me.id()).map(what -> new LastChange(what.orElse(null)));
    }

    @POST
    @Path("/undo")
    @Operation(
            operationId = "undoExperienceChange",
            summary = "Take back the last change of entries and statements",
            description = "409 when there is nothing left to undo.")
    public Uni<Undone> undo() {
        return changes.undo(me.id()).map(Undone::new);
    }
}
