package dev.tailorbird.resume;

import dev.tailorbird.account.CurrentAccount;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Sample data for a first look. */
@Cancellable(false)
@Path("/api/v1/sample")
@Tag(name = "sample")
class SampleResource {
    private final SampleService sample;
    private final CurrentAccount me;

    SampleResource(SampleService sample, CurrentAccount me) {
        this.sample = sample;
        this.me = me;
    }

    /** @param jobs the sample postings' ids, best fitting first */
    public record Loaded(List<UUID> jobs) {}

    public record SampleState(boolean loaded) {}

    @GET
    @Operation(operationId = "getSample", summary = "Say whether the sample is loaded")
    public Uni<SampleState> get() {
        return sample.isLoaded(me.id()).map(SampleState::new);
    }

    @POST
    @Operation(operationId = "loadSample", summary = "Load a fictional person and three postings")
    public Uni<Loaded> load() {
        return sample.load(me.id()).map(Loaded::new);
    }

    @DELETE
    @Operation(operationId = "removeSample", summary = "Remove all sample data")
    public Uni<Void> remove() {
        return sample.remove(me.id());
    }
}
