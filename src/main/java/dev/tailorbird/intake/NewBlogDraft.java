package dev.tailorbird.intake;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's blog posts are: an address, or the text of one post.
 *
 * @param url of a post, or of an RSS or Atom feed
 * @param text Markdown or plain text
 * @param title of the text
 */
public record NewBlogDraft(
        @Size(max = 2000, message = "has more than 2,000 characters") @Nullable
        String url,

        @Size(max = 500_000, message = "has more than 500,000 characters") @Nullable
        String text,

        @Size(max = 200, message = "has more than 200 characters") @Nullable
        String title) {

    public NewBlogDraft {
        url = url == null || url.isBlank() ? null : url.strip();
        text = text == null || text.isBlank() ? null : text;
    }

    /** The address, when there is no text. */
    String address() {
        if (url == null)
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Give the address of a post or feed, or paste the text of a post.",
                    new FieldError("url", "is missing"),
                    new FieldError("text", "is missing"));
        return url;
    }
}
