package dev.tailorbird.profile;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Experience;
import dev.tailorbird.shared.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What insights are made from: a person without their contact data. Only statements of fact are looked at.
 *
 * @param missing what a reader expects and the profile lacks ("e-mail address")
 */
record Portrait(
        @Nullable String headline,
        @Nullable String summary,
        List<String> missing,
        List<String> skills,
        List<Entry> entries,
        List<Evidence> evidence,
        List<String> desiredRoles) {

    static Portrait of(Profile profile, Experience experience, List<String> desiredRoles) {
        return new Portrait(
                profile.basics().label(),
                profile.basics().summary(),
                missing(profile.basics()),
                profile.skills().stream()
                        .flatMap(group -> group.keywords().isEmpty()
                                ? Stream.ofNullable(group.name())
                                : group.keywords().stream())
                        .distinct()
                        .toList(),
                experience.entries(),
                experience.evidence().stream()
                        .filter(one -> one.lens() == Evidence.Lens.FACTS)
                        .toList(),
                desiredRoles);
    }

    boolean isEmpty() {
        return entries.isEmpty() && evidence.isEmpty() && skills.isEmpty();
    }

    /** Equal exactly when nothing that insights rest on has changed. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Json.write(this).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static List<String> missing(JsonResume.Basics basics) {
        return Stream.of(
                        absent(basics.name(), "name"),
                        absent(basics.email(), "e-mail address"),
                        absent(basics.phone(), "phone number"),
                        absent(
                                basics.location() == null
                                        ? null
                                        : basics.location().city(),
                                "city"),
                        absent(basics.label(), "headline"),
                        absent(basics.summary(), "summary"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> absent(@Nullable String value, String name) {
        return value == null || value.isBlank() ? List.of(name) : List.of();
    }
}
