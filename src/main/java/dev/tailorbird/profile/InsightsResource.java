package dev.tailorbird.profile;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.ai.Engine;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Advice on the caller's profile. */
@Cancellable(false)
@Path("/api/v1/profile/insights")
@Tag(name = "profile")
class InsightsResource {
    private final InsightsService insights;
    private final CurrentAccount me;

    InsightsResource(InsightsService insights, CurrentAccount me) {
        this.insights = insights;
        this.me = me;
    }

    @GET
    @Operation(
            operationId = "getProfileInsights",
            summary = "Show the last insights",
            description = "Judgement, not fact; says who made it and whether the profile has changed since."
                    + " 404 when none were made yet.")
    public Uni<Insights> get() {
        return insights.get(me.id());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createProfileInsights",
            summary = "Look at the profile anew",
            description = "Replaces the last insights. Every strength names the statements that show it.")
    public Uni<Insights> create(@RestQuery @DefaultValue("auto") Engine engine) {
        return insights.make(me.id(), engine);
    }
}
