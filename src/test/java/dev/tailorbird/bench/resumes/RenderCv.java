package dev.tailorbird.bench.resumes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tailorbird.profile.JsonResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents of RenderCV with their YAML sources as truth. */
public final class RenderCv {
    private RenderCv() {}

    public static List<Specimen> in(Path folder) throws IOException {
        List<Specimen> specimens = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path pdf :
                    files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                String name = pdf.getFileName().toString();
                JsonNode cv = new YAMLMapper()
                        .readTree(pdf.resolveSibling(name.replace(".pdf", ".yaml"))
                                .toFile())
                        .get("cv");
                String theme = name.replaceAll(".*_(\\w+)Theme.*", "$1").toLowerCase(java.util.Locale.ROOT);
                specimens.add(new Specimen(pdf, theme, "en", truth(cv)));
            }
        }
        return specimens;
    }

    private static JsonResume truth(JsonNode cv) {
        return new JsonResume(
                null,
                new JsonResume.Basics(
                        text(cv, "name"),
                        null,
                        null,
                        text(cv, "email"),
                        text(cv, "phone"),
                        text(cv, "website"),
                        null,
                        new JsonResume.Location(null, null, text(cv, "location"), null, null),
                        items(cv.get("social_networks")).map(RenderCv::link).toList()),
                items(cv.at("/sections/experience")).map(RenderCv::work).toList(),
                List.of(),
                items(cv.at("/sections/education"))
                        .map(e -> new JsonResume.Education(
                                text(e, "institution"),
                                null,
                                text(e, "area"),
                                text(e, "degree"),
                                text(e, "start_date"),
                                text(e, "end_date"),
                                null,
                                List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                items(cv.at("/sections/skills"))
                        .map(s -> new JsonResume.Skill(
                                text(s, "label"),
                                null,
                                List.of(text(s, "details").split(", "))))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static JsonResume.Link link(JsonNode network) {
        String user = text(network, "username");
        return switch (text(network, "network")) {
            case "LinkedIn" -> new JsonResume.Link("LinkedIn", user, "https://linkedin.com/in/" + user);
            case "GitHub" -> new JsonResume.Link("GitHub", user, "https://github.com/" + user);
            default -> throw new IllegalArgumentException(network.toString());
        };
    }

    private static JsonResume.Work work(JsonNode job) {
        String end = text(job, "end_date");
        return new JsonResume.Work(
                text(job, "company"),
                text(job, "location"),
                null,
                text(job, "position"),
                null,
                text(job, "start_date"),
                "present".equals(end) ? null : end,
                text(job, "summary"),
                // a list within a bullet is a line of bullets of its own; marks of the source are not printed
                items(job.get("highlights"))
                        .flatMap(h -> Stream.of(h.asText().split("\\s-\\s")))
                        .map(h -> h.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replaceAll("[*_`]", ""))
                        .toList());
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
