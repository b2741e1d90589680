package dev.tailorbird.profile;

import static java.util.function.Function.identity;

import dev.tailorbird.profile.JsonResume.Basics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what an import filled in a profile, and takes it out again where it still stands as it was filled. */
final class ProfileFill {
    private ProfileFill() {}

    static Filled between(JsonResume before, JsonResume after) {
        Map<String, List<String>> skills = new LinkedHashMap<>();
        Map<String, JsonResume.Skill> known = byKey(before.skills(), JsonResume.Skill::name);
        for (JsonResume.Skill group : after.skills()) {
            String key = ProfileMerge.key(group.name());
            JsonResume.Skill was = known.get(key);
            List<String> fresh = fresh(was == null ? List.of() : was.keywords(), group.keywords(), identity());
            if (was == null || !fresh.isEmpty()) skills.put(key, fresh);
        }
        return new Filled(
                filledBasics(before.basics(), after.basics()),
                fresh(before.basics().profiles(), after.basics().profiles(), JsonResume.Link::url),
                skills,
                fresh(before.skills(), after.skills(), JsonResume.Skill::name),
                fresh(before.languages(), after.languages(), JsonResume.Language::language),
                fresh(before.interests(), after.interests(), JsonResume.Interest::name),
                fresh(before.references(), after.references(), JsonResume.Reference::name));
    }

    /** @param kept receives the names of what was changed since and therefore stays */
    static JsonResume without(JsonResume now, Filled filled, JsonResume imported, List<String> kept) {
        JsonResume empty = JsonResumes.empty();
        return new JsonResume(
                JsonResume.SCHEMA,
                basics(now.basics(), filled, imported.basics(), kept),
                empty.work(),
                empty.volunteer(),
                empty.education(),
                empty.awards(),
                empty.certificates(),
                empty.publications(),
                skills(now.skills(), filled),
                unchanged(
                        now.languages(), filled.languages(), imported.languages(), JsonResume.Language::language, kept),
                unchanged(now.interests(), filled.interests(), imported.interests(), JsonResume.Interest::name, kept),
                unchanged(
                        now.references(), filled.references(), imported.references(), JsonResume.Reference::name, kept),
                empty.projects(),
                Map.of());
    }

    private static Map<String, @Nullable Object> fields(Basics b) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", b.name());
        fields.put("label", b.label());
        fields.put("image", b.image());
        fields.put("email", b.email());
        fields.put("phone", b.phone());
        fields.put("url", b.url());
        fields.put("summary", b.summary());
        fields.put("location", b.location());
        return fields;
    }

    private static List<String> filledBasics(Basics before, Basics after) {
        Map<String, @Nullable Object> was = fields(before);
        return fields(after).entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), was.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Basics basics(Basics now, Filled filled, Basics imported, List<String> kept) {
        Map<String, @Nullable Object> fields = fields(now);
        Map<String, @Nullable Object> given = fields(imported);
        for (String name : filled.basics()) {
            if (Objects.equals(fields.get(name), given.get(name))) fields.put(name, null);
            else if (fields.get(name) != null) kept.add("profile: " + name);
        }
        return new Basics(
                (String) fields.get("name"),
                (String) fields.get("label"),
                (String) fields.get("image"),
                (String) fields.get("email"),
                (String) fields.get("phone"),
                (String) fields.get("url"),
                (String) fields.get("summary"),
                (JsonResume.Location) fields.get("location"),
                unchanged(now.profiles(), filled.links(), imported.profiles(), JsonResume.Link::url, kept));
    }

    /** Skills go one by one; a group that the import brought goes when nothing is left in it. */
    private static List<JsonResume.Skill> skills(List<JsonResume.Skill> now, Filled filled) {
        List<JsonResume.Skill> left = new ArrayList<>();
        for (JsonResume.Skill group : now) {
            String key = ProfileMerge.key(group.name());
            Set<String> out = new HashSet<>(filled.skills().getOrDefault(key, List.of()));
            List<String> keywords = group.keywords().stream()
                    .filter(word -> !out.contains(ProfileMerge.key(word)))
                    .toList();
            if (!keywords.isEmpty() || !filled.skillGroups().contains(key))
                left.add(new JsonResume.Skill(group.name(), group.level(), keywords));
        }
        return left;
    }

    private static <T> List<T> unchanged(
            List<T> now, List<String> filled, List<T> imported, Function<T, @Nullable String> name, List<String> kept) {
        List<T> left = new ArrayList<>();
        for (T item : now) {
            if (!filled.contains(ProfileMerge.key(name.apply(item)))) left.add(item);
            else if (!imported.contains(item)) {
                left.add(item);
                kept.add("profile: " + name.apply(item));
            }
        }
        return left;
    }

    private static <T> List<String> fresh(List<T> before, List<T> after, Function<T, @Nullable String> name) {
        Set<String> known = byKey(before, name).keySet();
        return after.stream()
                .map(item -> ProfileMerge.key(name.apply(item)))
                .filter(key -> !known.contains(key))
                .distinct()
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, @Nullable String> name) {
        return items.stream()
                .collect(Collectors.toMap(item -> ProfileMerge.key(name.apply(item)), identity(), (a, b) -> a));
    }
}
