package dev.tailorbird.profile;

import dev.tailorbird.profile.JsonResume.Basics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an imported resume adds to a profile: it fills what is empty and never overwrites what the person has. */
final class ProfileMerge {
    private ProfileMerge() {}

    static JsonResume merge(JsonResume known, JsonResume incoming) {
        return JsonResumes.withoutStations(new JsonResume(
                JsonResume.SCHEMA,
                basics(known.basics(), incoming.basics()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                skills(known.skills(), incoming.skills()),
                union(known.languages(), incoming.languages(), JsonResume.Language::language),
                union(known.interests(), incoming.interests(), JsonResume.Interest::name),
                union(known.references(), incoming.references(), JsonResume.Reference::name),
                List.of(),
                Map.of()));
    }

    private static Basics basics(Basics known, Basics incoming) {
        return new Basics(
                first(known.name(), incoming.name()),
                first(known.label(), incoming.label()),
                first(known.image(), incoming.image()),
                first(known.email(), incoming.email()),
                first(known.phone(), incoming.phone()),
                first(known.url(), incoming.url()),
                first(known.summary(), incoming.summary()),
                first(known.location(), incoming.location()),
                union(known.profiles(), incoming.profiles(), JsonResume.Link::url));
    }

    /** Groups of one name become one group with the keywords of both. */
    private static List<JsonResume.Skill> skills(List<JsonResume.Skill> known, List<JsonResume.Skill> incoming) {
        Map<String, JsonResume.Skill> groups = new LinkedHashMap<>();
        Stream.concat(known.stream(), incoming.stream())
                .forEach(skill -> groups.merge(key(skill.name()), skill, ProfileMerge::joined));
        return new ArrayList<>(groups.values());
    }

    private static JsonResume.Skill joined(JsonResume.Skill a, JsonResume.Skill b) {
        return new JsonResume.Skill(
                a.name(), first(a.level(), b.level()), union(a.keywords(), b.keywords(), Function.identity()));
    }

    private static <T> List<T> union(List<T> known, List<T> incoming, Function<T, @Nullable String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        Stream.concat(known.stream(), incoming.stream())
                .forEach(item -> byName.putIfAbsent(key(name.apply(item)), item));
        return new ArrayList<>(byName.values());
    }

    static String key(@Nullable String name) {
        return Objects.toString(name, "").strip().toLowerCase(Locale.ROOT);
    }

    private static <T> @Nullable T first(@Nullable T known, @Nullable T incoming) {
        return known == null || known instanceof String s && s.isBlank() ? incoming : known;
    }
}
