package dev.tailorbird.profile;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What the caller looks for. */
@Cancellable(false)
@Path("/api/v1/preferences")
@Tag(name = "profile")
class PreferencesResource {
    private final PreferencesService preferences;
    private final CurrentAccount me;

    PreferencesResource(PreferencesService preferences, CurrentAccount me) {
        this.preferences = preferences;
        this.me = me;
    }

    @GET
    @Operation(
            operationId = "getPreferences",
            summary = "Show the preferences",
            description = "The ETag is their version; 0 with the defaults until they are first stored.")
    public Uni<RestResponse<Preferences>> get() {
        return preferences.get(me.id()).map(PreferencesResource::tagged);
    }

    @PUT
    @Operation(
            operationId = "putPreferences",
            summary = "Change the preferences",
            description = "Send the ETag that you read as If-Match; 412 when they were changed in the meantime.")
    public Uni<RestResponse<Preferences>> put(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid Wishes wishes) {
        return preferences.put(me.id(), VersionTag.required(ifMatch), wishes).map(PreferencesResource::tagged);
    }

    private static RestResponse<Preferences> tagged(Preferences preferences) {
        return RestResponse.ResponseBuilder.ok(preferences)
                .tag(VersionTag.of(preferences.version()).replace("\"", ""))
                .build();
    }
}
