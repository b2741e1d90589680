package dev.tailorbird.platform.data;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/** For statements in plain SQL, where ids are bytes. */
public final class SqlIds {
    private SqlIds() {}

    /** An id as a literal. */
    public static String id(UUID id) {
        return "x'" + hex(id) + "'";
    }

    /** Ids as a list of literals, for {@code in (…)}; one that is never stored when there are none. */
    public static String ids(Collection<UUID> ids) {
        return ids.isEmpty() ? "x''" : ids.stream().map(SqlIds::id).collect(Collectors.joining(","));
    }

    /** An id that was selected: as {@code hex(…)}, or as bytes. */
    public static UUID uuid(Object selected) {
        if (selected instanceof UUID id) return id;
        byte[] bytes = selected instanceof byte[] raw ? raw : HexFormat.of().parseHex(selected.toString());
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** A time that was selected. */
    public static Instant instant(Object selected) {
        return selected instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) selected;
    }

    private static String hex(UUID id) {
        return HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
    }
}
