package dev.tailorbird.discovery;

import dev.tailorbird.account.CurrentAccount;
import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.Upload;
import dev.tailorbird.platform.web.VersionTag;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Companies of this server, and the caller's choice among them. */
@Path("/api/v1/companies")
@Tag(name = "discovery")
@Cancellable(false)
class CompanyResource {
    private final CompanyService companies;
    private final ChoiceService choices;
    private final MergerService merger;
    private final AdoptionService adoption;
    private final Offload offload;
    private final CurrentAccount me;

    CompanyResource(
            CompanyService companies,
            ChoiceService choices,
            MergerService merger,
            AdoptionService adoption,
            Offload offload,
            CurrentAccount me) {
        this.companies = companies;
        this.choices = choices;
        this.merger = merger;
        this.adoption = adoption;
        this.offload = offload;
        this.me = me;
    }

    @Schema(requiredProperties = "url")
    public record DetectionRequest(
            @Schema(example = "https://jobs.ashbyhq.com/larkmoor")
            @NotBlank(message = "must be given")
            @Size(max = 1000, message = "must have at most 1000 characters")
            String url) {}

    @Schema(requiredProperties = "chosen")
    public record CompanyChosen(
            @NotNull(message = "must be given") Boolean chosen) {}

    @Schema(requiredProperties = {"ids", "chosen"})
    public record CompaniesChosen(
            @NotEmpty(message = "must name at least one company")
            @Size(max = 1000, message = "must name at most 1000 companies")
            List<@NotNull(message = "must be an id") UUID> ids,

            @NotNull(message = "must be given") Boolean chosen) {}

    @Schema(requiredProperties = "active")
    public record CompanyActivity(
            @NotNull(message = "must be given") Boolean active) {}

    @Schema(requiredProperties = "otherId")
    public record CompanyMerger(
            @NotNull(message = "must be given") UUID otherId) {}

    @Schema(requiredProperties = "changed")
    public record ChoicesChanged(int changed) {}

    @GET
    @Operation(operationId = "listCompanies", summary = "List companies by name")
    public Uni<Page<CompanyView>> list(
            @BeanParam @Valid CompanyFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 200, message = "must be at most 200")
                    int limit) {
        return companies.list(me.id(), filter, cursor, limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createCompany",
            summary = "Add a company by its careers address",
            description = "Platform and settings are read from the address, and you follow the company at once. 409"
                    + " names the company that has the board or the name already.")
    public Uni<CompanyView> create(@NotNull(message = "must be given") @Valid NewCompany company) {
        return companies.create(me.id(), company);
    }

    @POST
    @Path("/detection")
    @Operation(
            operationId = "detectCompany",
            summary = "Say what a careers address is taken for",
            description = "Reads the address only; nothing is fetched or stored.")
    public Uni<Detection> detect(@NotNull(message = "must be given") @Valid DetectionRequest request) {
        return companies.detect(request.url());
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importCompanies",
            summary = "Add companies from a CSV list and follow them",
            description =
                    "Each line has a name and a careers address; header, delimiter and order do not matter. At most"
                            + " 1 MB. Lines that cannot be used are named with the reason; the others are added.")
    public Uni<AdoptionService.Adopted> importList(@RestForm("file") @Nullable FileUpload file) {
        UUID account = me.id();
        Upload upload = Upload.required(file);
        return offload.call(() -> CompanyList.read(upload.bytes())).chain(list -> adoption.add(account, list));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCompany", summary = "Show a company")
    public Uni<CompanyView> get(@RestPath UUID id) {
        return companies.get(me.id(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putCompany",
            summary = "Change a company's name, address or settings",
            description = "Send its version as If-Match (\"3\"); 412 when it was changed in the meantime. Another"
                    + " address is detected anew.")
    public Uni<CompanyView> put(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "must be given") @Valid CompanyEdit company) {
        return companies.put(me.id(), id, VersionTag.required(ifMatch), company);
    }

    @PUT
    @Path("/{id}/choice")
    @Operation(
            operationId = "chooseCompany",
            summary = "Follow a company, or stop",
            description = "Its listings come into your inbox, or those you have not looked at go, some seconds later.")
    public Uni<Void> choose(@RestPath UUID id, @NotNull(message = "must be given") @Valid CompanyChosen choice) {
        return choices.choose(me.id(), id, choice.chosen());
    }

    @POST
    @Path("/choices")
    @Operation(operationId = "chooseCompanies", summary = "Follow many companies, or stop")
    public Uni<ChoicesChanged> chooseMany(@NotNull(message = "must be given") @Valid CompaniesChosen choice) {
        return choices.choose(me.id(), choice.ids(), choice.chosen()).map(ChoicesChanged::new);
    }

    @PUT
    @Path("/{id}/activity")
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "setCompanyActivity",
            summary = "Switch a company on or off for everybody",
            description = "Administrators only. One that is off is not asked and feeds no inbox.")
    @APIResponse(responseCode = "204", description = "No Content")
    @APIResponse(responseCode = "403", description = "Forbidden")
    public Uni<Void> setActivity(
            @RestPath UUID id, @NotNull(message = "must be given") @Valid CompanyActivity activity) {
        return merger.setActive(id, activity.active());
    }

    @POST
    @Path("/{id}/merger")
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "mergeCompanies",
            summary = "Make one company of two",
            description =
                    "Administrators only. Listings and followers of the other move to this one, and the other goes.")
    public Uni<CompanyView> merge(@RestPath UUID id, @NotNull(message = "must be given") @Valid CompanyMerger other) {
        return merger.merge(me.id(), id, other.otherId());
    }
}
