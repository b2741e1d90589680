package dev.tailorbird.discovery;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** Where boards are asked. */
@ConfigMapping(prefix = "tailorbird.discovery")
public interface DiscoveryConfig {
    /** By platform in lower case ("greenhouse"): a server that stands in for the platform's own. */
    Map<String, String> base();

    Adzuna adzuna();

    /** Adzuna is asked with a key of one's own (developer.adzuna.com). */
    interface Adzuna {
        Optional<String> id();

        Optional<String> key();
    }
}
