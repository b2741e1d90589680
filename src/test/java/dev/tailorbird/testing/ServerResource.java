package dev.tailorbird.testing;

import dev.tailorbird.platform.DataHome;
import dev.tailorbird.platform.EmbeddedMariaDb;
import dev.tailorbird.platform.ServerKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Gives every {@code @QuarkusTest} the real embedded database and real keys, in a folder of the build. */
public class ServerResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        DataHome home = new DataHome(Path.of("target/test-home").toAbsolutePath());
        Map<String, String> settings = new HashMap<>(EmbeddedMariaDb.start(home));
        settings.putAll(ServerKeys.configuration(home.folder("keys")));
        return settings;
    }

    @Override
    public void stop() {
        // the database stops with the JVM; several test profiles share it
    }
}
