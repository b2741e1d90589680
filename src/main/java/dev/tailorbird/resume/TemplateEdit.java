package dev.tailorbird.resume;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template of a person's own, as they write it.
 *
 * @param title what they call it, 1 to 60 characters
 * @param base one of {@link ResumeTemplates#names}, whose type, colours and headings it has
 * @param suggestedFor for which jobs it is proposed; for none when both lists are empty
 */
public record TemplateEdit(
        @Schema(required = true) String title,
        @Schema(required = true) String base,
        ResumeTemplate.SuggestedFor suggestedFor,
        @Schema(required = true) Arrangement arrangement) {}
