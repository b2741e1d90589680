package dev.tailorbird.discovery;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which companies are asked for; what is not named is not asked. */
public class CompanyFilter {
    @RestQuery
    @Parameter(description = "A piece of the name or the address", example = "larkmoor")
    @Size(max = 200, message = "must have at most 200 characters")
    public @Nullable String q;

    @RestQuery
    public @Nullable Platform platform;

    @RestQuery
    @Parameter(description = "Only those that feed your inbox, or only those that do not")
    public @Nullable Boolean chosen;

    /** Conditions on the company {@code c}, with named parameters. */
    Conditions conditions(UUID accountId, String after) {
        StringBuilder text = new StringBuilder("c.name > :after");
        Map<String, Object> parameters = new HashMap<>(Map.of("after", after));
        if (q != null && !q.isBlank()) {
            text.append(" and (c.name like :q escape '!' or c.siteUrl like :q escape '!')");
            parameters.put("q", "%" + q.strip().replaceAll("[!%_]", "!$0") + "%");
        }
        if (platform != null) {
            text.append(" and c.platform = :platform");
            parameters.put("platform", platform);
        }
        if (chosen != null) {
            text.append(chosen ? " and exists" : " and not exists")
                    .append(" (select 1 from CompanyChoice h where h.companyId = c.id and h.accountId = :account)");
            parameters.put("account", accountId);
        }
        return new Conditions(text.toString(), parameters);
    }

    record Conditions(String text, Map<String, Object> parameters) {}
}
