package dev.tailorbird.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of accounts. */
@ConfigMapping(prefix = "tailorbird.account")
interface AccountConfig {
    /** Whether anyone may register; the first account can always be made. */
    @WithDefault("true")
    boolean registration();

    /** Life of a refresh token; each refresh begins it anew. */
    @WithDefault("30d")
    Duration refreshLife();

    /** How long a spent refresh token still gets the same successor: two tabs, or an answer that was lost. */
    @WithDefault("10s")
    Duration refreshGrace();

    /** Secret from which successors of refresh tokens are derived; made on first start. */
    String refreshKey();
}
