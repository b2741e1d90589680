package dev.tailorbird.skills;

/** Where a text names a skill: characters {@code start} to {@code end}, exclusive. */
public record SkillMention(Skill skill, int start, int end) {}
