package dev.tailorbird.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must stand before Quarkus starts: a database and keys, the server's own unless others are configured. */
public final class ServerStart {
    private static final List<String> DATASOURCE =
            List.of("quarkus.datasource.reactive.url", "quarkus.datasource.jdbc.url");

    private ServerStart() {}

    /**
     * Starts what is not configured and returns the settings for it.
     *
     * @throws IllegalStateException with what to do, when an outside database is configured without keys
     */
    public static Map<String, String> prepare() {
        return prepare(EmbeddedMariaDb::start);
    }

    /** As {@link #prepare}, but a server that runs already shares its own database. */
    public static Map<String, String> prepareBesideServer() {
        return prepare(EmbeddedMariaDb::startOrJoin);
    }

    private static Map<String, String> prepare(Function<DataHome, Map<String, String>> database) {
        DataHome home = DataHome.configured();
        Map<String, String> settings = new HashMap<>();
        boolean outside = DATASOURCE.stream().anyMatch(ServerStart::configured);
        String keys = setting("tailorbird.keys");
        if (outside && keys == null)
            throw new IllegalStateException(
                    "A database is configured (QUARKUS_DATASOURCE_*), so its servers must share"
                            + " their keys. Set TAILORBIRD_KEYS to a folder that only they can read; missing keys are made in it.");
        settings.putAll(ServerKeys.configuration(keysFolder(home, keys)));
        if (!outside) settings.putAll(database.apply(home));
        return settings;
    }

    /** Adds a key for stored personal data to the folder of keys that the server would use, and returns its file. */
    public static Path rotateDataKeys() {
        return ServerKeys.rotateDataKeys(keysFolder(DataHome.configured(), setting("tailorbird.keys")));
    }

    private static Path keysFolder(DataHome home, @Nullable String named) {
        Path folder = named == null ? home.folder("keys") : Path.of(named);
        if (!Files.isDirectory(folder))
            throw new IllegalStateException("TAILORBIRD_KEYS names " + folder + ", which is not a folder.");
        return folder;
    }

    private static boolean configured(String name) {
        // our own embedded database sets the property too; then it is not an outside one
        return System.getenv(environmentName(name)) != null
                || System.getProperty(name) != null && System.getProperty("tailorbird.embedded-db.pid") == null;
    }

    private static @Nullable String setting(String name) {
        return Objects.requireNonNullElseGet(
                                System.getProperty(name),
                                () -> Objects.toString(System.getenv(environmentName(name)), ""))
                        .isBlank()
                ? null
                : Objects.requireNonNullElse(System.getProperty(name), System.getenv(environmentName(name)));
    }

    private static String environmentName(String property) {
        return property.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
