package dev.tailorbird.discovery.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** schema.org JobPosting, in a page's JSON-LD or inside another format. */
public final class JobPostings {
    private JobPostings() {}

    /** All postings of a page; a broken block does not hide the others. */
    static List<Found> ofPage(String html, URI page) {
        List<Found> found = new ArrayList<>();
        blocks(Jsoup.parse(html)).forEach(block -> {
            try {
                nodes(block).map(node -> of(node, page.toString())).forEach(found::add);
            } catch (Unreadable e) {
                // the page may have further blocks
            }
        });
        return found;
    }

    /** The JSON-LD of a page, block by block, as far as it is JSON. */
    public static Stream<JsonNode> blocks(Document page) {
        return page.select("script[type=application/ld+json]").stream().flatMap(script -> {
            try {
                return Stream.of(JsonFields.read(script.data()));
            } catch (Unreadable e) {
                return Stream.empty(); // the page may have further blocks
            }
        });
    }

    /** @param address where the posting is shown when it names no address itself */
    static Found of(JsonNode node, String address) {
        JsonNode employer = node.path("hiringOrganization");
        JsonNode salary = node.path("baseSalary");
        JsonNode value = salary.path("value");
        String url = Objects.requireNonNullElse(JsonFields.text(node, "url"), address);
        String id = JsonFields.first(JsonFields.text(node, "identifier", "value"), JsonFields.text(node, "identifier"));
        return Found.of(id == null ? url : id, plain(JsonFields.text(node, "title")), url)
                .company(plain(employer.isTextual() ? JsonFields.text(employer) : JsonFields.text(employer, "name")))
                .locations(places(node.path("jobLocation")))
                .setting("TELECOMMUTE".equals(JsonFields.text(node, "jobLocationType")) ? WorkSetting.REMOTE : null)
                .type(type(node.path("employmentType")))
                .pay(Pay.of(
                        JsonFields.first(
                                JsonFields.number(value, "minValue"),
                                JsonFields.first(JsonFields.number(value, "value"), JsonFields.number(value))),
                        JsonFields.first(
                                JsonFields.number(value, "maxValue"),
                                JsonFields.first(JsonFields.number(value, "value"), JsonFields.number(value))),
                        JsonFields.first(JsonFields.text(salary, "currency"), JsonFields.text(value, "currency")),
                        JsonFields.first(JsonFields.text(value, "unitText"), JsonFields.text(salary, "unitText"))))
                .posted(JsonFields.time(JsonFields.text(node, "datePosted")))
                .html(JsonFields.text(node, "description"))
                .build();
    }

    /** Every JobPosting at any depth: alone, in a list, in a graph. */
    public static Stream<JsonNode> nodes(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (isPosting(node.path("@type"))) found.add(node);
            else
                node.forEach(child -> {
                    if (child.isContainerNode()) open.add(child);
                });
        }
        return found.stream();
    }

    private static boolean isPosting(JsonNode type) {
        return "JobPosting".equals(JsonFields.text(type))
                || JsonFields.texts(type).contains("JobPosting");
    }

    private static List<String> places(JsonNode where) {
        return (where.isArray() ? StreamSupport.stream(where.spliterator(), false) : Stream.of(where))
                .map(place -> place.path("address"))
                .flatMap(address -> Stream.ofNullable(address.isTextual() ? JsonFields.text(address) : place(address)))
                .distinct()
                .toList();
    }

    private static @Nullable String place(JsonNode address) {
        return JsonFields.joined(
                JsonFields.text(address, "addressLocality"),
                JsonFields.text(address, "addressRegion"),
                JsonFields.first(
                        JsonFields.text(address, "addressCountry"),
                        JsonFields.text(address, "addressCountry", "name")));
    }

    private static @Nullable String type(JsonNode type) {
        return type.isArray()
                ? JsonFields.joined(JsonFields.texts(type).toArray(String[]::new))
                : JsonFields.text(type);
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Jsoup.parse(text).text();
    }
}
