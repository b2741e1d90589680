package dev.tailorbird.ai;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's models. */
@Cancellable(false)
@Path("/api/v1/model-settings")
@Tag(name = "ai")
class ModelSettingsResource {
    private final ModelSettingsService settings;
    private final ModelTrial trial;
    private final CurrentAccount me;

    ModelSettingsResource(ModelSettingsService settings, ModelTrial trial, CurrentAccount me) {
        this.settings = settings;
        this.trial = trial;
        this.me = me;
    }

    @GET
    @Operation(
            operationId = "getModelSettings",
            summary = "Show which models do which task",
            description = "Keys are never shown, only their last characters. The ETag is the version; 0 until first"
                    + " stored.")
    public Uni<RestResponse<ModelSettingsView>> get() {
        return settings.get(me.id()).map(ModelSettingsResource::tagged);
    }

    @PUT
    @Operation(
            operationId = "putModelSettings",
            summary = "Choose providers and models",
            description = "Send the ETag that you read as If-Match; 412 when they were changed in the meantime. A key"
                    + " that is left out stays, as long as its address stays; an empty one is removed.")
    public Uni<RestResponse<ModelSettingsView>> put(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") ModelSettingsEdit edit) {
        return settings.put(me.id(), VersionTag.required(ifMatch), edit).map(ModelSettingsResource::tagged);
    }

    /** @param task whose model is tried; the standard one when left out */
    public record Tried(@Nullable String task) {}

    @POST
    @Path("/trial")
    @Operation(
            operationId = "tryModel",
            summary = "Ask a stored model for a word",
            description = "Tells whether it answered, how long it took, and else what is wrong. 10 times a minute.")
    public Uni<ModelTrial.Outcome> tryOut(@Nullable Tried tried) {
        String task = tried == null || tried.task() == null ? "" : tried.task();
        return trial.of(me.id(), task);
    }

    private static RestResponse<ModelSettingsView> tagged(ModelSettingsView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(VersionTag.of(view.version()).replace("\"", ""))
                .build();
    }
}
