package dev.tailorbird.discovery;

import dev.tailorbird.discovery.board.Ask;
import dev.tailorbird.discovery.board.Board;
import dev.tailorbird.discovery.board.Boards;
import dev.tailorbird.discovery.board.Unreadable;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.platform.fetch.PoliteClient;
import dev.tailorbird.shared.DomainException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a careers address does not carry in what the site itself answers. Workday's addresses often lack the site's
 * name: its robots.txt lists a site map for each site, and its front page leads to the main one.
 */
@ApplicationScoped
public class SiteFinder {
    private static final Pattern IN_PATH =
            Pattern.compile("^/(?:[a-z]{2}(?:-[A-Z]{2})?/)?(?:recruiting/[^/]+/)?(?!wday(?:/|$))([\\w-]+)(?:/|$)");
    private static final Pattern IN_PAGE = Pattern.compile("/wday/cxs/[^/\"]+/([\\w-]+)|siteId\"?:\\s*\"([\\w-]+)\"");

    private final PoliteClient client;
    private final DiscoveryConfig config;

    SiteFinder(PoliteClient client, DiscoveryConfig config) {
        this.client = client;
        this.config = config;
    }

    /** The address with what was missing, or as it was when its site does not tell. Never fails for the site's fault. */
    public Uni<BoardAddress> complete(BoardAddress address) {
        if (address.platform() != Platform.WORKDAY || !address.missing().equals(List.of("site")))
            return Uni.createFrom().item(address);
        Map<String, String> settings = new LinkedHashMap<>(address.settings());
        settings.putIfAbsent(
                "base", Objects.requireNonNullElse(config.base().get("workday"), "https://" + settings.get("host")));
        URI site = URI.create(settings.get("base") + "/");
        return fromRobots(site)
                .chain(names -> firstThatAnswers(settings, names))
                .chain(found -> found.isEmpty()
                        ? fromFrontPage(site).chain(names -> firstThatAnswers(settings, names))
                        : Uni.createFrom().item(found))
                .map(found -> found.isEmpty() ? address : with(address, found.get(0)));
    }

    private Uni<Set<String>> fromRobots(URI site) {
        return client.siteMaps(site)
                .map(maps -> {
                    Set<String> names = new LinkedHashSet<>();
                    for (String map : maps) addFromPath(AddressGuard.parse(map), names);
                    return names;
                })
                .onFailure(SiteFinder::isTheSites)
                .recoverWithItem(Set.of());
    }

    private Uni<Set<String>> fromFrontPage(URI site) {
        return client.page(client.request(site, null))
                .map(page -> {
                    Set<String> names = new LinkedHashSet<>();
                    addFromPath(page.uri(), names);
                    Matcher inPage = IN_PAGE.matcher(page.text());
                    while (inPage.find()) names.add(inPage.group(1) == null ? inPage.group(2) : inPage.group(1));
                    return names;
                })
                .onFailure(SiteFinder::isTheSites)
                .recoverWithItem(Set.of());
    }

    /** A name counts when the board behind it answers as one. */
    private Uni<List<String>> firstThatAnswers(Map<String, String> settings, Set<String> names) {
        Board workday = Boards.of(Platform.WORKDAY).orElseThrow();
        return Multi.createFrom()
                .iterable(names)
                .onItem()
                .transformToUniAndConcatenate(name -> {
                    Map<String, String> complete = new LinkedHashMap<>(settings);
                    complete.put("site", name);
                    Ask ask = workday.first(complete);
                    return client.send(client.request(ask.uri(), ask.body()))
                            .map(answer -> workday.read(ask, answer.text()))
                            .map(batch -> List.of(name))
                            .onFailure(SiteFinder::isTheSites)
                            .recoverWithItem(List.of());
                })
                .select()
                .where(found -> !found.isEmpty())
                .toUni()
                .map(found -> found == null ? List.of() : found);
    }

    private static BoardAddress with(BoardAddress address, String site) {
        Map<String, String> settings = new LinkedHashMap<>(address.settings());
        settings.put("site", site);
        return new BoardAddress(address.platform(), settings, List.of());
    }

    private static void addFromPath(URI address, Set<String> names) {
        Matcher path = IN_PATH.matcher(Objects.requireNonNullElse(address.getPath(), ""));
        if (path.find()) names.add(path.group(1));
    }

    private static boolean isTheSites(Throwable failure) {
        return failure instanceof DomainException || failure instanceof Unreadable;
    }
}
