package dev.tailorbird.discovery.sync;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to read now; nothing given means everything.
 *
 * @param keywords searches whose term contains them; boards that list everything are read whole all the same
 * @param location place for boards that can search by place
 * @param companyIds companies that the account chose
 */
public record NewSyncRun(
        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String keywords,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String location,

        @Nullable @Size(max = 1000, message = "must have at most 1000 entries")
        List<UUID> companyIds) {

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
