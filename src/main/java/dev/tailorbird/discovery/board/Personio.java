package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Personio's XML feed: the whole board in one answer. A posting may stand there twice. */
final class Personio implements Board {
    @Override
    public Platform platform() {
        return Platform.PERSONIO;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        String host = Objects.requireNonNullElse(settings.get("host"), settings.get("board") + ".jobs.personio.de");
        return Ask.get(Address.base(settings, "https://" + host) + "/xml?language=en");
    }

    @Override
    public Batch read(Ask asked, String answer) {
        String site = asked.uri().toString().replaceFirst("/xml\\?.*$", "");
        Map<String, Found> byId = new LinkedHashMap<>();
        for (Element position : Xml.read(answer, "workzag-jobs").select("workzag-jobs > position")) {
            Found found = found(position, site);
            byId.putIfAbsent(found.externalId(), found);
        }
        return Batch.last(List.copyOf(byId.values()));
    }

    private static Found found(Element position, String site) {
        String id = Xml.text(position, "id");
        return Found.of(id, Xml.text(position, "name"), site + "/job/" + id)
                .company(Xml.text(position, "subcompany"))
                .location(Xml.text(position, "office"))
                .locations(position.select("additionalOffices > office").eachText())
                .type(JsonFields.joined(Xml.text(position, "employmentType"), Xml.text(position, "schedule")))
                .department(Xml.text(position, "department"))
                .posted(JsonFields.time(Xml.text(position, "createdAt")))
                .apply(site + "/job/" + id + "#apply")
                .html(html(position))
                .build();
    }

    private static @Nullable String html(Element position) {
        return JsonFields.sections(position.select("jobDescriptions > jobDescription").stream()
                .map(part -> JsonFields.titled(Xml.text(part, "name"), Xml.text(part, "value"))));
    }
}
