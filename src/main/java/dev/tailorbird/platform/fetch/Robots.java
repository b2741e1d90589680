package dev.tailorbird.platform.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** What sites ask of programs in their robots.txt (RFC 9309); asked for once a day. */
final class Robots {
    private static final int MAX_SITES = 2000;
    private static final List<String> NAME = List.of("tailorbird");

    private final Function<URI, Uni<Fetched>> fetch;
    private final Cache<URI, BaseRobotRules> known = Caffeine.newBuilder()
            .maximumSize(MAX_SITES)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    Robots(Function<URI, Uni<Fetched>> fetch) {
        this.fetch = fetch;
    }

    /** Fails with a problem when the page is not for programs. */
    Uni<Void> check(URI page) {
        return rules(page)
                .invoke(rules -> {
                    if (rules.isDeferVisits()) throw refused("its robots.txt could not be read; try again later");
                    if (!rules.isAllowed(page.toString())) throw refused("its robots.txt asks programs not to read it");
                })
                .replaceWithVoid();
    }

    Uni<BaseRobotRules> rules(URI page) {
        URI file = page.resolve("/robots.txt");
        BaseRobotRules rules = known.getIfPresent(file);
        return rules != null ? Uni.createFrom().item(rules) : ask(file);
    }

    private Uni<BaseRobotRules> ask(URI file) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return fetch.apply(file)
                .<BaseRobotRules>map(
                        page -> parser.parseContent(file.toString(), page.body(), page.contentType(), NAME))
                .onFailure(Refused.class)
                .recoverWithItem(e -> parser.failedFetch(((Refused) e).status()))
                .invoke(rules -> {
                    if (!rules.isDeferVisits()) known.put(file, rules);
                });
    }

    private static DomainException refused(String why) {
        return new DomainException(
                ProblemCode.ADDRESS_REFUSED,
                "This address is not fetched: " + why + ".",
                new FieldError("url", "is not fetched: " + why));
    }
}
