package dev.tailorbird.jobs;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.posting.RoleDemand;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Roles without a posting. */
@Cancellable(false)
@Path("/api/v1/role-demand")
@Tag(name = "jobs")
class RoleResource {
    private final RoleService roles;
    private final CurrentAccount me;

    RoleResource(RoleService roles, CurrentAccount me) {
        this.roles = roles;
        this.me = me;
    }

    @GET
    @Operation(
            operationId = "getRoleDemand",
            summary = "Show what postings of a role ask for",
            description = "Read from the newest 40 listings of your inbox, whatever their state, whose title has all"
                    + " words of the role. Add the role as a job with what of it you keep.")
    public Uni<RoleDemand> get(
            @RestQuery
                    @NotBlank(message = "must be given")
                    @Size(max = 200, message = "must have at most 200 characters")
                    @Nullable
                    String role) {
        return roles.demand(me.id(), String.valueOf(role).strip());
    }
}
