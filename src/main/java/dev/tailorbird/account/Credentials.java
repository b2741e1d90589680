package dev.tailorbird.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * E-mail and password.
 *
 * @param setupCode only for the first account when it is made from another machine: the log of the server shows it
 */
public record Credentials(
        @NotBlank(message = "must be your e-mail address")
        @Email(message = "is not an e-mail address")
        @Size(max = 254, message = "must have at most 254 characters")
        String email,

        @NotNull(message = "must be given") @Size(min = 10, max = 200, message = "must have 10 to 200 characters")
        String password,

        @Nullable String setupCode) {
    String normalisedEmail() {
        return email.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
