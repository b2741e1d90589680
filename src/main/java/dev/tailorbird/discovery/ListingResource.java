package dev.tailorbird.discovery;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's inbox: listings, and what the caller decides about them. */
@Path("/api/v1/listings")
@Tag(name = "discovery")
@Cancellable(false)
class ListingResource {
    private final ListingService listings;
    private final ReviewService reviews;
    private final CurrentAccount me;

    ListingResource(ListingService listings, ReviewService reviews, CurrentAccount me) {
        this.listings = listings;
        this.reviews = reviews;
        this.me = me;
    }

    @Schema(requiredProperties = "state")
    public record Decision(
            @NotNull(message = "must be given") ReviewState state) {}

    @Schema(requiredProperties = "flagged")
    public record Flag(@NotNull(message = "must be given") Boolean flagged) {}

    @Schema(requiredProperties = {"from", "to"})
    public record BulkDecision(
            @Schema(description = "NEW or INTERESTED") @NotNull(message = "must be given")
            ReviewState from,

            @NotNull(message = "must be given") ReviewState to,

            @Schema(description = "As in the list; its state does not matter") @Nullable @Valid
            InboxFilter filters) {}

    @GET
    @Operation(
            operationId = "listListings",
            summary = "List listings of the inbox",
            description = "All conditions that are named must hold. Employers that your preferences block are never"
                    + " shown. 422 when the location or, for a commute, your own place is not known.")
    public Uni<Page<ListingCard>> list(
            @BeanParam @Valid InboxFilter filter,
            @RestQuery @DefaultValue("MATCH") InboxSort sort,
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return listings.list(me.id(), filter, sort, cursor, limit);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countListings",
            summary = "Count listings by state",
            description = "Of those that the conditions leave, up to 1,000 of each state.")
    public Uni<InboxCounts> counts(@BeanParam @Valid InboxFilter filter) {
        return listings.counts(me.id(), filter);
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(
            operationId = "exportListings",
            summary = "Take listings out as a table",
            description = "CSV with the first 10,000 of the list. Cells that a spreadsheet would run begin with an"
                    + " apostrophe.")
    @APIResponse(responseCode = "200", description = "OK")
    public Uni<RestResponse<String>> export(
            @BeanParam @Valid InboxFilter filter, @RestQuery @DefaultValue("MATCH") InboxSort sort) {
        return listings.export(me.id(), filter, sort).map(table -> RestResponse.ResponseBuilder.ok(table)
                .header("Content-Disposition", "attachment; filename=\"listings.csv\"")
                .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getListing", summary = "Show a listing with all that is known of it")
    public Uni<ListingDetail> get(@RestPath UUID id) {
        return listings.get(me.id(), id);
    }

    @PUT
    @Path("/{id}/state")
    @Operation(
            operationId = "decideListing",
            summary = "Mark a listing as interesting, dismissed or applied",
            description =
                    "From NEW to any of them, from INTERESTED to DISMISSED or APPLIED; 409 otherwise. Undo within a"
                            + " minute is the only way back.")
    public Uni<ReviewService.Decided> decide(
            @RestPath UUID id, @NotNull(message = "must be given") @Valid Decision decision) {
        return reviews.decide(me.id(), id, decision.state());
    }

    @PUT
    @Path("/{id}/flag")
    @Operation(
            operationId = "flagListing",
            summary = "Keep a listing, or stop",
            description = "A flagged one is never deleted; when no board shows it any more it stays under INTERESTED.")
    public Uni<Void> flag(@RestPath UUID id, @NotNull(message = "must be given") @Valid Flag flag) {
        return reviews.flag(me.id(), id, flag.flagged());
    }

    @POST
    @Path("/bulk")
    @Operation(
            operationId = "decideListings",
            summary = "Mark all listings of a state that meet the conditions",
            description = "One step for undo.")
    public Uni<ReviewService.DecidedAll> decideAll(@NotNull(message = "must be given") @Valid BulkDecision decision) {
        InboxFilter filters = Objects.requireNonNullElseGet(decision.filters(), InboxFilter::new);
        return reviews.decideAll(me.id(), decision.from(), decision.to(), filters);
    }

    @POST
    @Path("/undo")
    @Operation(
            operationId = "undoDecision",
            summary = "Take back the last decision",
            description =
                    "Within a minute, single or bulk; repeated, the one before. 409 when there is nothing to undo.")
    public Uni<ReviewService.Undone> undo() {
        return reviews.undo(me.id());
    }
}
