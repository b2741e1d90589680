package dev.tailorbird.bench.resumes;

import dev.tailorbird.profile.JsonResume;

/** What a reader made of a file, and the CPU time it took; no time when nobody looked at the clock. */
public record Reading(JsonResume resume, double cpuMillis) {}
