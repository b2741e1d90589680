package dev.tailorbird.geo;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The ways between places. */
@Cancellable(false)
@Path("/api/v1")
@Tag(name = "places")
class CommuteResource {
    private final CommuteService commutes;

    CommuteResource(CommuteService commutes) {
        this.commutes = commutes;
    }

    @GET
    @Path("/commute")
    @Operation(
            operationId = "getCommute",
            summary = "How long one way takes",
            description = "Between two places in words, or as \"latitude,longitude\". Without a map service it is an"
                    + " estimate from the distance and says so in its note.")
    public Uni<Commute> commute(
            @RestQuery
                    @NotBlank(message = "must be given")
                    @Size(max = 200, message = "must have at most 200 characters")
                    String from,
            @RestQuery
                    @NotBlank(message = "must be given")
                    @Size(max = 200, message = "must have at most 200 characters")
                    String to,
            @RestQuery @DefaultValue("DRIVE") CommuteMode mode) {
        return commutes.commute(from, to, mode);
    }

    @GET
    @Path("/isochrone")
    @Operation(
            operationId = "getIsochrone",
            summary = "The area that is reached in so many minutes",
            description = "Needs a map service: 503 says what to set when there is none. Not for public transport.")
    public Uni<Isochrone> isochrone(
            @RestQuery
                    @NotBlank(message = "must be given")
                    @Size(max = 200, message = "must have at most 200 characters")
                    String from,
            @RestQuery
                    @DefaultValue("30")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 60, message = "must be at most 60")
                    int minutes,
            @RestQuery @DefaultValue("DRIVE") CommuteMode mode) {
        return commutes.isochrone(from, minutes, mode);
    }
}
