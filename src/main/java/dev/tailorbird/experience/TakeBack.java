package dev.tailorbird.experience;

import dev.tailorbird.shared.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sorts what an import added into what goes again and what the person has changed or built upon since. */
final class TakeBack {
    private static final int NAMED = 80;

    final List<UUID> entries = new ArrayList<>();
    final List<UUID> evidence = new ArrayList<>();
    final Change change = new Change("Took back an import");
    final List<String> kept = new ArrayList<>();

    TakeBack(Addition added, List<EntryRow> entryRows, List<EvidenceRow> evidenceRows) {
        Set<UUID> builtUpon = new HashSet<>();
        for (EvidenceRow row : evidenceRows) {
            String print = added.evidence().get(row.id);
            if (print != null && print.equals(print(row))) {
                evidence.add(row.id);
                change.removes(row);
            } else {
                if (print != null) kept.add(named(row.text));
                if (row.entryId != null) builtUpon.add(row.entryId);
            }
        }
        for (EntryRow row : entryRows) {
            String print = added.entries().get(row.id);
            if (print == null) continue;
            if (print.equals(print(row)) && !builtUpon.contains(row.id)) {
                entries.add(row.id);
                change.removes(row);
            } else kept.add(named(row.title == null ? row.organisation : row.title + ", " + row.organisation));
        }
    }

    /** Of what a person sees and edits; a place in a list is no change. */
    static String print(EntryRow row) {
        return print(row.entry(), row.detail);
    }

    static String print(EvidenceRow row) {
        return print(row.evidence());
    }

    private static String print(Object... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Json.write(parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String named(String text) {
        return text.length() <= NAMED ? text : text.substring(0, NAMED - 1) + "…";
    }
}
