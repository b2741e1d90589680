package dev.tailorbird.geo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The map service; without a token places come from the bundled gazetteer and commutes are estimated. */
@ConfigMapping(prefix = "tailorbird.mapbox")
interface MapConfig {
    /** An access token of Mapbox; also read from {@code MAPBOX_TOKEN}. Never logged. */
    Optional<String> token();

    /** Where the API is. */
    @WithDefault("https://api.mapbox.com")
    String baseUrl();

    /** How long one answer may take before the estimate is given instead. */
    @WithDefault("5s")
    Duration timeout();
}
