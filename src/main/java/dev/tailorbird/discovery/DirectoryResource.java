package dev.tailorbird.discovery;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The bundled directory of well-known companies. */
@Path("/api/v1/company-directory")
@Tag(name = "discovery")
@Cancellable(false)
class DirectoryResource {
    private final DirectoryService directory;
    private final AdoptionService adoption;
    private final CurrentAccount me;

    DirectoryResource(DirectoryService directory, AdoptionService adoption, CurrentAccount me) {
        this.directory = directory;
        this.adoption = adoption;
        this.me = me;
    }

    @Schema(requiredProperties = {"id", "label", "companies"})
    public record CompanyBundle(
            @Schema(example = "public-sector") String id,
            @Schema(example = "Public sector") String label,
            long companies) {}

    @Schema(requiredProperties = "items")
    public record CompanyBundles(List<CompanyBundle> items) {}

    public record DirectoryAdoption(
            @Schema(description = "As the directory spells them")
            @Nullable
            @Size(max = 1000, message = "must have at most 1000 entries")
            List<@NotNull(message = "must be a name") String> names,

            @Schema(description = "All of a bundle", example = "energy") @Nullable
            String bundle) {}

    @GET
    @Operation(
            operationId = "listDirectory",
            summary = "List well-known companies by name",
            description = "From a list that comes with the product; checked tells when an address was last seen to"
                    + " answer, if ever.")
    public Uni<Page<DirectoryView>> list(
            @RestQuery @Nullable @Size(max = 200, message = "must have at most 200 characters") String q,
            @RestQuery @Nullable String bundle,
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return directory.list(me.id(), q, bundle, cursor, limit);
    }

    @GET
    @Path("/bundles")
    @Operation(operationId = "listBundles", summary = "List the directory's fields of business")
    public CompanyBundles bundles() {
        return new CompanyBundles(CompanyDirectory.standard().fields().entrySet().stream()
                .map(field -> new CompanyBundle(
                        CompanyDirectory.id(field.getKey()),
                        field.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                                + field.getKey().substring(1),
                        field.getValue()))
                .toList());
    }

    @POST
    @Path("/adoption")
    @Operation(
            operationId = "adoptFromDirectory",
            summary = "Add companies of the directory and follow them",
            description = "By name, or a whole bundle.")
    public Uni<AdoptionService.Adopted> adopt(@NotNull(message = "must be given") @Valid DirectoryAdoption wanted) {
        return adoption.adopt(me.id(), wanted.names(), wanted.bundle());
    }
}
