package dev.tailorbird.platform.data;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The AES-256-GCM keys of stored personal data: the last one encrypts, every one decrypts. Sealed text begins with a
 * mark and the id of its key, so that keys can be rotated; text without the mark was stored before there was
 * encryption, and is read as it is.
 */
public final class KeyRing {
    private static final String MARK = "tb1:";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private String active = "";

    private KeyRing() {}

    /**
     * Reads one key a line, an id and 64 hexadecimal digits, oldest first.
     *
     * @throws IllegalArgumentException in words for the administrator, without any part of a key
     */
    public static KeyRing of(String lines) {
        KeyRing ring = new KeyRing();
        int number = 0;
        for (String line : lines.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (!line.matches("[a-z0-9]{4,16} [0-9a-f]{64}"))
                throw new IllegalArgumentException(
                        "Line " + number + " of the data keys is not an id and 64 hexadecimal digits.");
            String[] parts = line.split(" ");
            ring.active = parts[0];
            ring.keys.put(parts[0], new SecretKeySpec(HexFormat.of().parseHex(parts[1]), "AES"));
        }
        if (ring.keys.isEmpty()) throw new IllegalArgumentException("There are no data keys in the file of data keys.");
        return ring;
    }

    /** A line for a new key, to be added at the end. */
    public static String newKey() {
        return HexFormat.of().formatHex(random(4)) + " " + HexFormat.of().formatHex(random(32));
    }

    /** The key that encrypts. */
    public String active() {
        return active;
    }

    /** All keys that decrypt. */
    public Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    /** What every text begins with that is sealed by the active key. */
    String activeMark() {
        return MARK + active + ":";
    }

    /** @param place table and column: text that is moved to another column does not open there */
    public String seal(String text, String place) {
        byte[] iv = random(IV_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, active, iv, text.getBytes(StandardCharsets.UTF_8), 0, place);
        byte[] all = new byte[iv.length + sealed.length];
        System.arraycopy(iv, 0, all, 0, iv.length);
        System.arraycopy(sealed, 0, all, iv.length, sealed.length);
        return MARK + active + ":" + Base64.getEncoder().withoutPadding().encodeToString(all);
    }

    /** @throws DomainException when the key is lost or the text was changed */
    public String open(String stored, String place) {
        if (!stored.startsWith(MARK)) return stored;
        int end = stored.indexOf(':', MARK.length());
        String id = end < 0 ? "" : stored.substring(MARK.length(), end);
        if (!keys.containsKey(id)) throw lostKey(id, place);
        byte[] all = bytes(stored.substring(end + 1), place);
        if (all.length < IV_BYTES) throw changed(place, null);
        byte[] iv = java.util.Arrays.copyOf(all, IV_BYTES);
        return new String(run(Cipher.DECRYPT_MODE, id, iv, all, IV_BYTES, place), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String id, byte[] iv, byte[] input, int from, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(id), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD((place + " " + id).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (AEADBadTagException e) {
            throw changed(place, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES/GCM", e);
        }
    }

    private static byte[] bytes(String base64, String place) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw changed(place, e);
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static DomainException lostKey(String id, String place) {
        return new DomainException(
                ProblemCode.STORED_DATA_UNREADABLE,
                "Data in " + place + " is encrypted with key " + id + ", which this server does not have."
                        + " The administrator must put its line back into the file data-keys, from a backup.");
    }

    private static DomainException changed(String place, @Nullable Exception cause) {
        String detail = "Data in " + place + " was changed outside of the server, and does not open any more."
                + " The administrator must restore it from a backup.";
        return cause == null
                ? new DomainException(ProblemCode.STORED_DATA_UNREADABLE, detail)
                : new DomainException(ProblemCode.STORED_DATA_UNREADABLE, detail, cause);
    }
}
