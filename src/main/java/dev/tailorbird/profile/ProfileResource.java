package dev.tailorbird.profile;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Who the caller is. */
@Cancellable(false)
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

    /** @param skills in groups, as PUT /profile takes them */
    public record Grouped(List<JsonResume.Skill> skills) {}

    @POST
    @Path("/profile/skill-grouping")
    @Operation(
            operationId = "proposeSkillGroups",
            summary = "Sort the skills into the usual groups",
            description = "Programming languages, frameworks and libraries, tools and platforms, domain skills, soft"
                    + " skills. A proposal: nothing is stored.")
    public Uni<Grouped> group() {
        return profiles.grouped(me.id()).map(Grouped::new);
    }

    private static RestResponse<Profile> tagged(Profile profile) {
        return RestResponse.ResponseBuilder.ok(profile)
                .tag(VersionTag.of(profile.version()).replace("\"", ""))
                .build();
    }
}
