package dev.tailorbird.account;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The caller's own account. */
@Cancellable(false)
@Path("/api/v1/account")
@Tag(name = "account")
class AccountResource {
    private final AccountService accounts;
    private final SessionService sessions;
    private final PersonalDataService data;
    private final CurrentAccount me;

    /** The password, asked for again: a token that was left open on a screen must not end an account. */
    public record Deletion(
            @NotNull(message = "must be given") String password) {}

    public record NewPassword(
            @NotNull(message = "must be given") String currentPassword,

            @NotNull(message = "must be given") @Size(min = 10, max = 200, message = "must have 10 to 200 characters")
            String newPassword) {}

    AccountResource(AccountService accounts, SessionService sessions, PersonalDataService data, CurrentAccount me) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.data = data;
        this.me = me;
    }

    @GET
    @Operation(operationId = "getAccount", summary = "Show the account of the token")
    public Uni<AccountView> get() {
        return accounts.view(me.id());
    }

    @PUT
    @Path("/password")
    @Operation(
            operationId = "changePassword",
            summary = "Change the password",
            description = "Every other session of the account ends; the one of this token goes on.")
    public Uni<Void> changePassword(@NotNull(message = "must be given") @Valid NewPassword change) {
        return sessions.changePassword(me.id(), me.session(), change);
    }

    @GET
    @Path("/export")
    @Produces("application/zip")
    @Operation(
            operationId = "exportAccount",
            summary = "Take out everything that is stored about you",
            description =
                    "A ZIP with a folder for each part of the product: its tables as JSON, its documents as files."
                            + " Passwords and tokens are left out.")
    @APIResponse(
            responseCode = "200",
            description = "The ZIP",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<RestResponse<byte[]>> export() {
        return data.export(me.id()).map(zip -> RestResponse.ResponseBuilder.ok(zip)
                .header("Content-Disposition", "attachment; filename=\"tailorbird-export.zip\"")
                .build());
    }

    @POST
    @Path("/deletion")
    @Operation(
            operationId = "deleteAccount",
            summary = "Delete the account and everything in it",
            description = "Cannot be undone. The last administrator cannot go while other accounts exist.")
    public Uni<Void> delete(@NotNull(message = "must be given") @Valid Deletion deletion) {
        return data.delete(me.id(), deletion.password());
    }
}
