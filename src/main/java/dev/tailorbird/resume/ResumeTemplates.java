package dev.tailorbird.resume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tailorbird.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates that come with the product: one file each, which says what differs from the one it is based on. */
public final class ResumeTemplates {
    private static final Map<String, ResumeTemplate> ALL =
            read("standard", "compact", "engineer", "engineer-compact", "analyst", "analyst-compact", "academic");

    private ResumeTemplates() {}

    /** Their names, the plainest first. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Whether it is set in smaller type, so that more fits on a page; false for a name that is not known. */
    public static boolean isCompact(String name) {
        return find(name).map(ResumeTemplate::compact).orElse(false);
    }

    static Collection<ResumeTemplate> all() {
        return ALL.values();
    }

    static Optional<ResumeTemplate> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** @throws NullPointerException when there is no template of this name */
    static ResumeTemplate of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** Every section that a resume can have, by the names that JSON Resume has for them. */
    public static List<String> sections() {
        return of("standard").sections();
    }

    /** The one that names the role best; of several, the first that suits the level. */
    static ResumeTemplate suggested(@Nullable String jobTitle, @Nullable String level) {
        String title = Objects.requireNonNullElse(jobTitle, "");
        int most = ALL.values().stream()
                .mapToInt(template -> template.suggestedFor().likeness(title))
                .max()
                .orElse(0);
        List<ResumeTemplate> likely = ALL.values().stream()
                .filter(template -> template.suggestedFor().likeness(title) == most)
                .filter(template -> most > 0 || template.suggestedFor().roles().isEmpty())
                .toList();
        return likely.stream()
                .filter(template -> template.suggestedFor().suits(Objects.requireNonNullElse(level, "")))
                .findFirst()
                .orElse(likely.get(0));
    }

    private static Map<String, ResumeTemplate> read(String... names) {
        Map<String, ResumeTemplate> templates = new LinkedHashMap<>();
        for (String name : names) {
            ObjectNode file = file(name).put("name", name);
            templates.put(name, Json.MAPPER.convertValue(file, ResumeTemplate.class));
        }
        return Collections.unmodifiableMap(templates);
    }

    /** A template's file with all that it takes over from its base. */
    private static ObjectNode file(String name) {
        try (InputStream in = ResumeTemplates.class.getResourceAsStream("/templates/resume/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The template " + name + " is missing from the program");
            }
            ObjectNode own = (ObjectNode) Json.MAPPER.readTree(in);
            JsonNode base = own.remove("base");
            return base == null ? own : merged(file(base.asText()), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode merged(ObjectNode base, ObjectNode own) {
        own.properties().forEach(field -> {
            boolean both = base.get(field.getKey()) instanceof ObjectNode && field.getValue() instanceof ObjectNode;
            base.set(
                    field.getKey(),
                    both
                            ? merged((ObjectNode) base.get(field.getKey()), (ObjectNode) field.getValue())
                            : field.getValue());
        });
        return base;
    }
}
