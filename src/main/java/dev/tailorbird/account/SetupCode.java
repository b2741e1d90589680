package dev.tailorbird.account;

import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who may make the first account, which becomes the administrator: someone at this machine, or who reads its log. */
@ApplicationScoped
class SetupCode {
    private static final Logger LOG = Logger.getLogger(SetupCode.class);
    private @Nullable String code;

    boolean allows(@Nullable SocketAddress caller, boolean forwarded, @Nullable String given) {
        if (!forwarded && caller != null && isLoopback(caller)) return true;
        return given != null
                && MessageDigest.isEqual(
                        given.strip().getBytes(StandardCharsets.UTF_8), code().getBytes(StandardCharsets.UTF_8));
    }

    private synchronized String code() {
        if (code == null) {
            byte[] bytes = new byte[5];
            new SecureRandom().nextBytes(bytes);
            code = HexFormat.of().formatHex(bytes);
            LOG.warnf("Set-up code for the first account: %s", code);
        }
        return code;
    }

    /** Shows the code in the log, so that the next try can use it. */
    void announce() {
        code();
    }

    private static boolean isLoopback(SocketAddress caller) {
        try {
            return InetAddress.getByName(caller.hostAddress()).isLoopbackAddress(); // a literal: nothing is looked up
        } catch (java.net.UnknownHostException e) {
            return false;
        }
    }
}
