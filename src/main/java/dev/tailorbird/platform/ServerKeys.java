package dev.tailorbird.platform;

import dev.tailorbird.platform.data.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The keys that sign tokens and those that encrypt personal data. Made on first start in the data folder; with an outside database several servers may share
 * the accounts, so there they must be given ({@code TAILORBIRD_KEYS}, a folder that all servers read).
 */
public final class ServerKeys {
    private static final String DATA_KEYS = "data-keys";

    private ServerKeys() {}

    /** Configuration that points Quarkus at the keys, made now if the folder has none. */
    public static Map<String, String> configuration(Path folder) {
        Path privateKey = folder.resolve("jwt-private.pem");
        Path publicKey = folder.resolve("jwt-public.pem");
        Path refresh = folder.resolve("refresh-token.key");
        Path data = folder.resolve(DATA_KEYS);
        try {
            if (!Files.exists(privateKey) || !Files.exists(publicKey)) {
                KeyPair pair = rsa();
                DataHome.writeSecret(
                        publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
                DataHome.writeSecret(
                        privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            }
            if (!Files.exists(refresh)) DataHome.writeSecret(refresh, randomHex());
            if (!Files.exists(data)) makeDataKeys(folder, data);
            // by content, not by place: in dev mode and tests Quarkus makes keys of its own for places it cannot see
            return Map.of(
                    "smallrye.jwt.sign.key", content(privateKey),
                    "mp.jwt.verify.publickey", content(publicKey),
                    "tailorbird.account.refresh-key", Files.readString(refresh).strip(),
                    "tailorbird.data-keys", checked(data));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be read or written.", e);
        }
    }

    /** Under a lock: of servers that start together on a new folder one makes the key, or the others' data is lost. */
    private static void makeDataKeys(Path folder, Path file) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.exists(file)) DataHome.writeSecret(file, KeyRing.newKey() + "\n");
        }
    }

    /** Adds a key, with which everything is encrypted from the next start on; older ones still decrypt. */
    static Path rotateDataKeys(Path folder) {
        Path file = folder.resolve(DATA_KEYS);
        try {
            String known = Files.exists(file) ? checked(file).strip() + "\n" : "";
            DataHome.writeSecret(file, known + KeyRing.newKey() + "\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be read or written.", e);
        }
    }

    private static String checked(Path dataKeys) throws IOException {
        String lines = Files.readString(dataKeys);
        try {
            KeyRing.of(lines);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e.getMessage() + " Restore " + dataKeys + " from a backup.", e);
        }
        return lines;
    }

    private static String content(Path pem) throws IOException {
        return Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
    }

    static String randomHex() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind + "-----\n";
    }
}
