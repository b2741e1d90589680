package dev.tailorbird.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The keys that sign tokens. Made on first start in the data folder; with an outside database several servers may share
 * the accounts, so there they must be given ({@code TAILORBIRD_KEYS}, a folder that all servers read).
 */
public final class ServerKeys {
    private ServerKeys() {}

    /** Configuration that points Quarkus at the keys, made now if the folder has none. */
    public static Map<String, String> configuration(Path folder) {
        Path privateKey = folder.resolve("jwt-private.pem");
        Path publicKey = folder.resolve("jwt-public.pem");
        Path refresh = folder.resolve("refresh-token.key");
        try {
            if (!Files.exists(privateKey) || !Files.exists(publicKey)) {
                KeyPair pair = rsa();
                DataHome.writeSecret(
                        publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
                DataHome.writeSecret(
                        privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            }
            if (!Files.exists(refresh)) DataHome.writeSecret(refresh, randomHex());
            // by content, not by place: in dev mode and tests Quarkus makes keys of its own for places it cannot see
            return Map.of(
                    "smallrye.jwt.sign.key", content(privateKey),
                    "mp.jwt.verify.publickey", content(publicKey),
                    "tailorbird.account.refresh-key", Files.readString(refresh).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be read or written.", e);
        }
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
