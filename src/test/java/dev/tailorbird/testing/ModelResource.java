package dev.tailorbird.testing;

import dev.tailorbird.ai.Provider;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A model for a {@code @QuarkusTest}: the provider's answers are laid down by the test. */
public class ModelResource implements QuarkusTestResourceLifecycleManager {
    private static Provider provider = new Provider();

    public static Provider provider() {
        return provider;
    }

    @Override
    public Map<String, String> start() {
        return Map.of("tailorbird.ai.base-url", provider.baseUrl(), "tailorbird.ai.api-key", Provider.KEY);
    }

    @Override
    public void stop() {
        provider.close();
        provider = new Provider();
    }
}
