package dev.tailorbird.profile;

import java.util.List;
import java.util.Map;

/**
 * What an import filled in a profile: names only, the values stand in what was imported.
 *
 * @param basics fields that were empty before, by their names in JSON Resume
 * @param links keys of new links
 * @param skills new skills by the key of their group
 * @param skillGroups keys of groups that were new
 */
public record Filled(
        List<String> basics,
        List<String> links,
        Map<String, List<String>> skills,
        List<String> skillGroups,
        List<String> languages,
        List<String> interests,
        List<String> references) {}
