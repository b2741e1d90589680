package dev.tailorbird.experience;

import dev.tailorbird.shared.Json;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which statements of the library are asked for; what is not named is not asked. */
public class EvidenceFilter {
    @RestQuery
    public Evidence.@Nullable Kind kind;

    @RestQuery
    public Evidence.@Nullable Source source;

    @RestQuery
    public Evidence.@Nullable Lens lens;

    @RestQuery
    @Parameter(description = "A piece of the text")
    @Size(max = 200, message = "must have at most 200 characters")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "The name of a skill as the statement lists it", example = "SQL")
    @Size(max = 100, message = "must have at most 100 characters")
    public @Nullable String skill;

    @RestQuery
    @Parameter(description = "The entry that they are about")
    public @Nullable UUID entryId;

    /** Conditions on the statement {@code e}, with named parameters. */
    Conditions conditions(UUID accountId) {
        Conditions found = new Conditions("e.accountId = :account", new HashMap<>(Map.of("account", accountId)));
        if (kind != null) found = found.and("e.kind = :kind", "kind", kind);
        if (source != null) found = found.and("e.source = :source", "source", source);
        if (lens != null) found = found.and("e.lens = :lens", "lens", lens);
        if (q != null && !q.isBlank()) found = found.and("e.text like :q escape '!'", "q", containing(q.strip()));
        if (skill != null && !skill.isBlank())
            found = found.and("e.skillsText like :skill escape '!'", "skill", containing(listed(skill.strip())));
        if (entryId != null) found = found.and("e.entryId = :entry", "entry", entryId);
        return found;
    }

    /** A query's condition with its parameters. */
    record Conditions(String text, Map<String, Object> parameters) {
        Conditions and(String more, String name, Object value) {
            return new Conditions(text + " and " + more, with(name, value).parameters);
        }

        Conditions with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }
    }

    /** A name as it stands in the stored list. */
    private static String listed(String skill) {
        return Json.write(skill);
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
