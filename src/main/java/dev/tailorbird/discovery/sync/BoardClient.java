package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.DiscoveryConfig;
import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.board.Ask;
import dev.tailorbird.discovery.board.Board;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.Fetch;
import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.platform.fetch.PoliteClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sends what a board's reader asks for. */
@ApplicationScoped
class BoardClient {
    private final PoliteClient client;
    private final DiscoveryConfig config;

    BoardClient(PoliteClient client, DiscoveryConfig config) {
        this.client = client;
        this.config = config;
    }

    /** A company's settings with what the server's configuration adds. */
    Map<String, String> settings(Platform platform, Map<String, String> stored) {
        Map<String, String> settings = new LinkedHashMap<>(stored);
        add(
                settings,
                "base",
                Optional.ofNullable(config.base().get(platform.name().toLowerCase(Locale.ROOT))));
        if (platform == Platform.ADZUNA) {
            add(settings, "id", config.adzuna().id());
            add(settings, "key", config.adzuna().key());
        }
        return settings;
    }

    Uni<Fetched> send(Board board, Ask ask) {
        return send(board, ask, UnaryOperator.identity());
    }

    Uni<Fetched> send(Board board, Ask ask, UnaryOperator<Fetch> conditions) {
        Fetch fetch = conditions.apply(client.request(ask.uri(), ask.body()));
        return board.isInterface() ? client.send(fetch) : client.page(fetch);
    }

    /** A page for people, as far as its site lets programs read it. */
    Uni<Fetched> page(String address) {
        return Uni.createFrom()
                .item(() -> client.request(AddressGuard.parse(address), null))
                .chain(client::page);
    }

    private static void add(Map<String, String> settings, String name, Optional<String> value) {
        value.ifPresent(text -> settings.putIfAbsent(name, text));
    }
}
