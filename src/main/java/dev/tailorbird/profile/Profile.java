package dev.tailorbird.profile;

import java.util.List;

/** The person: contact, headline, summary, skills and languages, in JSON Resume's words. */
public record Profile(
        long version, JsonResume.Basics basics, List<JsonResume.Skill> skills, List<JsonResume.Language> languages) {}
