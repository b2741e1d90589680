package dev.tailorbird.ai;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Accepted answers to equal input, for a while. The key is a hash, so that no prompt stays in memory for it. */
final class AnswerCache {
    private static final int ENTRIES = 500;

    private final @Nullable Cache<String, ChatResponse> kept;

    AnswerCache(Duration time) {
        this.kept = time.isZero()
                ? null
                : Caffeine.newBuilder()
                        .maximumSize(ENTRIES)
                        .expireAfterWrite(time)
                        .build();
    }

    @Nullable
    ChatResponse find(String key) {
        return kept == null ? null : kept.getIfPresent(key);
    }

    void keep(String key, ChatResponse answer) {
        if (kept != null) kept.put(key, answer);
    }

    /** Each part with its length, so that no two lists of parts look the same. */
    static String key(Iterable<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
