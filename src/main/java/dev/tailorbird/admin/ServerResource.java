package dev.tailorbird.admin;

import dev.tailorbird.account.AccountService;
import dev.tailorbird.ai.ModelStatus;
import dev.tailorbird.geo.CommuteService;
import dev.tailorbird.geo.PlaceSources;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What a visitor may know of this server before signing in. */
@Cancellable(false)
@Path("/api/v1/server")
@PermitAll
@Tag(name = "server")
class ServerResource {
    private final AccountService accounts;
    private final ModelStatus model;
    private final CommuteService commutes;
    private final String version;

    ServerResource(
            AccountService accounts,
            ModelStatus model,
            CommuteService commutes,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.accounts = accounts;
        this.model = model;
        this.commutes = commutes;
        this.version = version;
    }

    /** @param firstRun true while there is no account */
    public record Server(String version, boolean registration, boolean firstRun, Model model, Places places) {}

    /** @param name of the model that does tasks without one of their own; null when none is configured */
    public record Model(boolean configured, @Nullable String name) {}

    /**
     * @param attribution to be shown wherever places are
     * @param mapbox whether travel times and areas come from Mapbox
     */
    public record Places(List<PlaceSources.Attribution> attribution, boolean mapbox) {}

    @GET
    @Operation(
            operationId = "getServer",
            summary = "Version, whether registration is open, which model and which maps are used")
    public Uni<Server> get() {
        return accounts.isEmpty()
                .map(empty -> new Server(
                        version,
                        empty || accounts.registrationOpen(),
                        empty,
                        new Model(model.configured(), model.name()),
                        new Places(PlaceSources.attribution(commutes.hasMap()), commutes.hasMap())));
    }
}
