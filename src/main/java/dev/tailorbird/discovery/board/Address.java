package dev.tailorbird.discovery.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Parts of a board's address. */
final class Address {
    private Address() {}

    /** Where the platform's API stands; {@code base} among the settings is a server that stands in for it. */
    static String base(Map<String, String> settings, String usual) {
        return settings.getOrDefault("base", usual);
    }

    /** A setting as one part of a path, so that no name can lead elsewhere. */
    static String part(Map<String, String> settings, String name) {
        return encoded(setting(settings, name));
    }

    static String setting(Map<String, String> settings, String name) {
        String value = settings.get(name);
        if (value == null || value.isBlank())
            throw new Unreadable(
                    "The setting " + name + " is missing. Add it, or give the address of the list of jobs.");
        return value;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** European customers of some platforms have a host of their own. */
    static boolean european(Map<String, String> settings) {
        return settings.getOrDefault("host", "").contains(".eu.");
    }
}
