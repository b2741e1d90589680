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
import org.jspecify.annotations.Nullable;

/** Who the caller is. */
@Path("/api/v1")
@Tag(name = "profile")
class ProfileResource {
    private final ProfileService profiles;
    private final CurrentAccount me;

    ProfileResource(ProfileService profiles, CurrentAccount me) {
        this.profiles = profiles;
        this.me = me;
    }

    @GET
    @Path("/profile")
    @Operation(operationId = "getProfile", summary = "Show the profile", description = "The ETag is its version.")
    public Uni<RestResponse<Profile>> get() {
        return profiles.get(me.id()).map(ProfileResource::tagged);
    }

    @PUT
    @Path("/profile")
    @Operation(
            operationId = "putProfile",
            summary = "Change the profile",
            description = "Send the ETag that you read as If-Match; 412 when it was changed in the meantime.")
    public Uni<RestResponse<Profile>> put(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid ProfileEdit edit) {
        return profiles.put(me.id(), VersionTag.required(ifMatch), edit).map(ProfileResource::tagged);
    }

    @GET
    @Path("/resume-source")
    @Operation(
            operationId = "getResumeSource",
            summary = "Profile and experience as one JSON Resume",
            description = "Everything that a resume could say, untailored.")
    public Uni<JsonResume> source() {
        return profiles.resume(me.id());
    }

    private static RestResponse<Profile> tagged(Profile profile) {
        return RestResponse.ResponseBuilder.ok(profile)
                .tag(VersionTag.of(profile.version()).replace("\"", ""))
                .build();
    }
}
