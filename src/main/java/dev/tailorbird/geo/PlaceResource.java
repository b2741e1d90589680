package dev.tailorbird.geo;

import dev.tailorbird.platform.Offload;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Places by what people write. */
@Cancellable(false)
@Path("/api/v1/places")
@Tag(name = "places")
class PlaceResource {
    private final Gazetteer gazetteer;
    private final Offload offload;

    PlaceResource(Gazetteer gazetteer, Offload offload) {
        this.gazetteer = gazetteer;
        this.offload = offload;
    }

    /** Location texts as postings and people have them. */
    public record Texts(
            @NotNull(message = "must be given") @Size(max = 200, message = "must have at most 200 entries")
            List<
                            @NotNull(message = "must be given")
                            @Size(max = 400, message = "must have at most 400 characters") String>
                    texts) {}

    /** @param places every place that the text names; empty when it names none */
    public record Resolved(String text, List<PlaceView> places) {}

    public record Resolution(List<Resolved> items) {}

    @GET
    @Operation(
            operationId = "completePlace",
            summary = "Complete the name of a place",
            description = "Cities, regions and countries whose name begins so, the most populous first; accents and"
                    + " capitals do not count. What follows a comma narrows it down: \"paris, te\".")
    public List<PlaceView> complete(
            @RestQuery
                    @NotBlank(message = "must be given")
                    @Size(max = 100, message = "must have at most 100 characters")
                    String q,
            @RestQuery
                    @DefaultValue("10")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 50, message = "must be at most 50")
                    int limit) {
        return gazetteer.complete(q, limit).stream().map(PlaceView::of).toList();
    }

    @POST
    @Path("/resolution")
    @Operation(
            operationId = "resolvePlaces",
            summary = "Read location texts",
            description = "One item per text, in order; a text may name several places, or remote work in one.")
    public Uni<Resolution> resolve(@NotNull(message = "must be given") @Valid Texts texts) {
        return offload.call(
                () -> new Resolution(texts.texts().stream().map(this::resolved).toList()));
    }

    private Resolved resolved(String text) {
        return new Resolved(
                text, gazetteer.read(text).stream().map(PlaceView::of).toList());
    }
}
