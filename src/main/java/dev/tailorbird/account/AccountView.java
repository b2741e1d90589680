package dev.tailorbird.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account as its owner sees it. */
public record AccountView(UUID id, String email, List<String> roles, Instant createdAt) {}
