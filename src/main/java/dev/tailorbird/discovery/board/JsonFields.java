package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.shared.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reading of JSON in which anything may be missing, empty, null or of another kind. */
final class JsonFields {
    /** Larger numbers of seconds are milliseconds: this is the year 5138. */
    private static final long SECONDS_LIMIT = 100_000_000_000L;

    private JsonFields() {}

    static JsonNode read(String text) {
        try {
            JsonNode node = Json.MAPPER.readTree(text);
            if (node.isContainerNode()) return node;
            throw new Unreadable("The answer is not JSON.");
        } catch (JsonProcessingException e) {
            throw new Unreadable("The answer is not JSON, or only a part of it came.", e);
        }
    }

    /** The list under this name; its absence means that this is no answer of the platform. */
    static Stream<JsonNode> items(JsonNode root, String name) {
        return list(root.get(name), name);
    }

    static Stream<JsonNode> list(@Nullable JsonNode list, String name) {
        if (list == null || !list.isArray()) throw new Unreadable("The answer has no list of " + name + ".");
        return StreamSupport.stream(list.spliterator(), false).filter(JsonNode::isObject);
    }

    /** Text or number under a path, stripped; null when missing or empty. */
    static @Nullable String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String step : path) at = at.path(step);
        String text = at.isValueNode() && !at.isNull() ? at.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    static List<String> texts(JsonNode list, String... path) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> text(item, path))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static @Nullable BigDecimal number(JsonNode node, String... path) {
        return decimal(text(node, path));
    }

    /** Null when the text is no plain number. */
    static @Nullable BigDecimal decimal(@Nullable String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a == null ? b : a;
    }

    static @Nullable String joined(@Nullable String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    /** Sections of a description one below the other, each under its title. */
    static @Nullable String sections(Stream<@Nullable String> parts) {
        String all = parts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    static @Nullable String titled(@Nullable String title, @Nullable String html) {
        if (html == null) return null;
        return title == null ? html : "<h3>" + Entities.escape(title) + "</h3>" + html;
    }

    /** A time in any of the forms that boards use; null when it is in none. */
    static @Nullable Instant time(@Nullable String text) {
        if (text == null) return null;
        if (text.matches("\\d{9,14}")) {
            long number = Long.parseLong(text);
            return number < SECONDS_LIMIT ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        }
        String iso = text.replaceFirst(" UTC$", "Z").replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        List<Function<String, Instant>> forms = List.of(
                t -> OffsetDateTime.parse(t).toInstant(),
                t -> LocalDateTime.parse(t).toInstant(ZoneOffset.UTC),
                t -> LocalDate.parse(t).atStartOfDay().toInstant(ZoneOffset.UTC));
        for (Function<String, Instant> form : forms) {
            try {
                return form.apply(iso);
            } catch (DateTimeParseException e) {
                // the next form may fit
            }
        }
        return null;
    }
}
