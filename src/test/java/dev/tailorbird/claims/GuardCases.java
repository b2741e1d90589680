package dev.tailorbird.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The guard's test sets: planted inventions and honest rewrites, split by a hash of the evidence or of the trade. */
final class GuardCases {
    private GuardCases() {}

    record Case(String id, String trade, String kind, String sentence, List<String> evidence, boolean honest) {
        /** Only measured, never looked at: one of {@code parts} parts. One block of evidence is wholly in one part. */
        boolean heldOut(int parts) {
            return Math.floorMod(String.join("|", evidence).hashCode() * 31 + 7, parts) == 0;
        }

        /** Whole trades that are only measured, never looked at. */
        boolean tradeHeldOut() {
            return Math.floorMod(trade.hashCode() * 31 + 7, 2) == 0;
        }

        ClaimCheck check() {
            return new ClaimCheck(sentence, evidence, 1, Set.of());
        }
    }

    static List<Case> read(String resource) {
        ObjectMapper json = new ObjectMapper();
        List<Case> cases = new ArrayList<>();
        try (InputStream in = GuardCases.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                List<String> evidence = new ArrayList<>();
                node.get("evidence").forEach(text -> evidence.add(text.asText()));
                cases.add(new Case(
                        node.get("id").asText(),
                        node.get("trade").asText(),
                        node.get("kind").asText(),
                        node.get("sentence").asText(),
                        evidence,
                        node.get("expected").asText().equals("supported")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
