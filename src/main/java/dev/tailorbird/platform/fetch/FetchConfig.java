package dev.tailorbird.platform.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How other people's servers are asked. */
@ConfigMapping(prefix = "tailorbird.fetch")
public interface FetchConfig {
    /** {@code host:port} pairs that may be private: a server of one's own that stands in. */
    Optional<List<String>> trustedHosts();

    /** An address of mail or web under which the owner of a board reaches whoever runs this server. */
    Optional<String> contact();

    /** Requests to one host that may run at the same time. */
    @WithDefault("2")
    int atOnce();

    /** From the start of one request to a host to the start of the next. */
    @WithDefault("300ms")
    Duration pause();

    /** How often a request is repeated that a busy or failing server did not answer. */
    @WithDefault("3")
    int retries();

    /** Pause before the first repetition, doubled for each further one. */
    @WithDefault("1s")
    Duration backoff();

    /** A server that asks for a longer pause than this is left alone until the next sync. */
    @WithDefault("2m")
    Duration longestWait();

    /** How large one answer may be once it is unpacked, in megabytes. */
    @WithDefault("32")
    int maxMegabytes();

    /** For one answer, redirects included. */
    @WithDefault("60s")
    Duration timeLimit();
}
