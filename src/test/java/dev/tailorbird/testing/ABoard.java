package dev.tailorbird.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A local server that stands in for the sites that postings come from. */
public class ABoard implements QuarkusTestResourceLifecycleManager {
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    public static WireMockServer server() {
        return SERVER;
    }

    public static String address(String path) {
        return "http://127.0.0.1:" + SERVER.port() + path;
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("tailorbird.fetch.trusted-hosts", "127.0.0.1:" + SERVER.port());
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
