package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profile pages by host, from {@code networks.txt}. */
final class Networks {
    private static final Map<String, List<String>> NAMES = WordLists.load("networks.txt");

    private Networks() {}

    static @Nullable String name(String url) {
        String rest = bare(url);
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        for (String h = host; h.contains("."); h = h.substring(h.indexOf('.') + 1)) {
            List<String> name = NAMES.get(h);
            if (name != null) return slash > 0 && slash < rest.length() - 1 || !h.equals(host) ? name.get(0) : null;
        }
        return null;
    }

    static Link link(String url) {
        String rest = bare(url).replaceAll("[?#].*$", "");
        String path = rest.contains("/") ? rest.substring(rest.indexOf('/') + 1).replaceAll("/+$", "") : "";
        String user = path.replaceFirst("^(?:in|pub|users?|profile|citations|u|@)/", "");
        user = user.contains("/") ? user.substring(user.lastIndexOf('/') + 1) : user;
        return new Link(name(url), user.isEmpty() ? null : user.replaceFirst("^@", ""), withScheme(url));
    }

    static String withScheme(String url) {
        return url.matches("(?i)https?://.*") ? url : "https://" + url;
    }

    private static String bare(String url) {
        String rest = url.replaceFirst("(?i)^https?://", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "");
        return slash < 0 ? host : host + rest.substring(slash);
    }
}
