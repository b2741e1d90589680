package dev.tailorbird.discovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A first name for a company, made from what its address says; people may change it. */
final class CompanyNames {
    private static final Set<String> FRONT = Set.of("www", "careers", "career", "jobs", "job", "apply", "work", "join");
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "gov", "edu");
    private static final int SHORTEST = 2;

    private CompanyNames() {}

    /** From a company's key on a platform: "careers-acme_tools2" is Acme Tools. */
    static String ofKey(String key) {
        String words = key.replaceFirst("(?i)^(?:careers?|jobs)[-_.](?=.)", "")
                .replaceFirst("(?i)[-_.](?:careers?|jobs)$", "")
                .replaceFirst("(?<=\\p{L}{2})\\d$", "")
                .replaceAll("[-_.+\\s]+", " ")
                .strip();
        return words.isEmpty() ? key : titled(words);
    }

    /** From a host: "careers.acme-tools.co.uk" is Acme Tools. */
    static String ofHost(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int last = labels.length - 2;
        if (last > 0 && SECOND_LEVEL.contains(labels[last])) last--;
        int first = 0;
        while (first < last && FRONT.contains(labels[first])) first++;
        return titled(labels[Math.max(first, Math.max(last, 0))].replace('-', ' '));
    }

    private static String titled(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() < SHORTEST || !word.equals(word.toLowerCase(Locale.ROOT))
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
