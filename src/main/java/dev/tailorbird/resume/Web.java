package dev.tailorbird.resume;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that a document may link to: web pages and mailboxes, nothing else. */
final class Web {
    private static final Pattern PAGE =
            Pattern.compile("https?://[^\\s<>\"'\\\\@]+\\.[^\\s<>\"'\\\\]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,24}(?:/[^\\s<>\"'\\\\]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s<>\"'\\\\@:/?&,;]+@[^\\s<>\"'\\\\@:/?&,;]+\\.[^\\s<>\"'\\\\@:/?&,;]+");

    private Web() {}

    /** The link to a page, null when the text is no address that may be linked. */
    static @Nullable String page(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String address = text.strip();
        if (PAGE.matcher(address).matches()) {
            return valid(address);
        }
        return BARE.matcher(address).matches() ? valid("https://" + address) : null;
    }

    private static @Nullable String valid(String address) {
        try {
            return new URI(address).toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static @Nullable String mailbox(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String address = text.strip().replaceFirst("(?i)^mailto:", "");
        return MAILBOX.matcher(address).matches() ? valid("mailto:" + address) : null;
    }

    /** An address as people write it: without scheme, "www." and closing slash. */
    static String shown(String address) {
        return address.strip()
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("/$", "");
    }
}
