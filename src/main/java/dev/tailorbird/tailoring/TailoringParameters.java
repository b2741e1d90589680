package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tailorbird.shared.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may set for a session.
 *
 * @param pages 1 or 2
 * @param stretch 0 wording only, 1 reorder and rephrase, 2 adjacent terms for the same thing, 3 implied skills to confirm
 * @param bulletsPerRole most bullets of one role, 1 to 8
 * @param template standard or compact
 * @param pageSize A4 or Letter
 */
public record TailoringParameters(int pages, int stretch, int bulletsPerRole, String template, String pageSize) {
    public static final TailoringParameters STANDARD = new TailoringParameters(2, 1, 5, "standard", "A4");
    private static final List<String> TEMPLATES = List.of("standard", "compact");
    private static final List<String> PAGE_SIZES = List.of("A4", "Letter");

    /** From JSON: what is left out has its default. */
    @JsonCreator
    public static TailoringParameters of(
            @JsonProperty("pages") @Nullable Integer pages,
            @JsonProperty("stretch") @Nullable Integer stretch,
            @JsonProperty("bulletsPerRole") @Nullable Integer bulletsPerRole,
            @JsonProperty("template") @Nullable String template,
            @JsonProperty("pageSize") @Nullable String pageSize) {
        return new TailoringParameters(
                pages == null ? STANDARD.pages : pages,
                stretch == null ? STANDARD.stretch : stretch,
                bulletsPerRole == null ? STANDARD.bulletsPerRole : bulletsPerRole,
                template == null ? STANDARD.template : template,
                pageSize == null ? STANDARD.pageSize : pageSize);
    }

    /** Every field at fault, its path under {@code parameters}; empty when all is well. */
    public List<FieldError> problems() {
        List<FieldError> found = new ArrayList<>();
        range(found, "pages", pages, 1, 2);
        range(found, "stretch", stretch, 0, 3);
        range(found, "bulletsPerRole", bulletsPerRole, 1, 8);
        oneOf(found, "template", template, TEMPLATES);
        oneOf(found, "pageSize", pageSize, PAGE_SIZES);
        return found;
    }

    private static void range(List<FieldError> found, String field, int value, int least, int most) {
        if (value < least || value > most)
            found.add(new FieldError("parameters." + field, "must be from " + least + " to " + most));
    }

    private static void oneOf(List<FieldError> found, String field, String value, List<String> allowed) {
        if (!allowed.contains(value))
            found.add(new FieldError("parameters." + field, "must be one of " + String.join(", ", allowed)));
    }
}
