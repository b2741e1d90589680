package dev.tailorbird.jobs;

import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.StatedAsks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A posting to work with: its text, its address, or both; or a listing of the inbox, by its id alone. What is given
 * beside the text wins over what is found. Or a role: a title and what it asks for.
 */
public record NewJob(
        @Schema(description = "A listing of your inbox; nothing else is given then") @Nullable
        UUID listingId,

        @Nullable String text,

        @Nullable @Size(max = 2000, message = "must have at most 2,000 characters")
        String url,

        @Nullable @Size(max = 300, message = "must have at most 300 characters")
        String title,

        @Nullable @Size(max = 300, message = "must have at most 300 characters")
        String company,

        @Nullable @Size(max = 300, message = "must have at most 300 characters")
        String location,

        @Schema(description = "For a role without a posting, with its title: what it asks for") @Nullable @Valid
        StatedAsks asks) {

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    boolean hasUrl() {
        return url != null && !url.isBlank();
    }

    Posting posting() {
        return new Posting(null, title, company, location, text == null ? "" : text);
    }
}
