package dev.tailorbird.testing;

import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.FetchConfig;
import dev.tailorbird.platform.fetch.GuardedClient;
import dev.tailorbird.platform.fetch.PoliteClient;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.Set;

/** A polite client without a container, in a hurry where a real one would wait. */
public final class AGuest {
    private AGuest() {}

    /** @param settings of {@code tailorbird.fetch}, beside those that make it quick */
    public static PoliteClient of(Vertx vertx, String trustedHost, Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(FetchConfig.class)
                .withDefaultValue("tailorbird.fetch.pause", "0s")
                .withDefaultValue("tailorbird.fetch.backoff", "1ms");
        settings.forEach((name, value) -> builder.withDefaultValue("tailorbird.fetch." + name, value));
        FetchConfig config = builder.build().getConfigMapping(FetchConfig.class);
        return new PoliteClient(vertx, new GuardedClient(vertx, new AddressGuard(Set.of(trustedHost))), config);
    }
}
