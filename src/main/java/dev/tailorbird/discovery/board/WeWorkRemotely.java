package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.util.Map;
import org.jsoup.nodes.Element;

/** We Work Remotely's feed: the title is "Company: Title", places stand in fields of their own. */
final class WeWorkRemotely extends Feed {
    @Override
    public Platform platform() {
        return Platform.WEWORKREMOTELY;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.base(settings, "https://weworkremotely.com") + "/remote-jobs.rss");
    }

    @Override
    Found found(Element item) {
        Found plain = super.found(item);
        String[] parts = plain.title().split(":\\s+", 2);
        return Found.of(plain.externalId(), parts[parts.length - 1], plain.url())
                .company(parts.length == 2 ? parts[0] : null)
                .location(Xml.text(item, "region"))
                .setting(WorkSetting.REMOTE)
                .type(plain.employmentType())
                .department(plain.department())
                .posted(plain.postedAt())
                .html(plain.html())
                .build();
    }
}
