package dev.tailorbird.platform.fetch;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which addresses may be fetched: public ones over http and https. A name is resolved once, every address it
 * has is checked, and the connection then goes to the checked address, so that a name cannot point elsewhere later.
 */
public final class AddressGuard {
    private final Set<String> trustedHosts;
    private final boolean local;

    /** @param trustedHosts {@code host:port} pairs that may be private: a server of one's own that stands in */
    public AddressGuard(Set<String> trustedHosts) {
        this(trustedHosts, false);
    }

    private AddressGuard(Set<String> trustedHosts, boolean local) {
        this.trustedHosts = trustedHosts;
        this.local = local;
    }

    /** Also lets through this machine and its own network, but not the addresses where clouds keep their secrets. */
    public static AddressGuard alsoLocal() {
        return new AddressGuard(Set.of(), true);
    }

    /** Reads an address as a person typed it. */
    public static URI parse(String address) {
        try {
            String text = address.strip();
            URI uri = new URI(text.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? text : "https://" + text);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https"))
                throw refused("only http and https addresses are fetched");
            if (uri.getHost() == null) throw refused("the address names no host");
            if (uri.getUserInfo() != null) throw refused("addresses with a user name are not fetched");
            return uri;
        } catch (URISyntaxException e) {
            throw refused("it is not a web address");
        }
    }

    /** Blocks while the name is looked up. */
    public InetAddress resolve(URI uri) {
        try {
            InetAddress[] all = InetAddress.getAllByName(uri.getHost());
            boolean trusted = trustedHosts.contains(uri.getHost() + ":" + port(uri));
            if (!trusted && Arrays.stream(all).anyMatch(address -> isPrivate(address) && !(local && isLocal(address))))
                throw refused("it leads into a private network");
            return all[0];
        } catch (UnknownHostException e) {
            throw new DomainException(
                    ProblemCode.SOURCE_UNREACHABLE,
                    "The host " + uri.getHost() + " is not known. Check the address, or paste the posting's text.",
                    new FieldError("url", "names an unknown host"));
        }
    }

    static int port(URI uri) {
        if (uri.getPort() > 0) return uri.getPort();
        return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private static DomainException refused(String why) {
        return new DomainException(
                ProblemCode.ADDRESS_REFUSED,
                "This address is not fetched: " + why + ". Paste the posting's text instead.",
                new FieldError("url", "is not fetched: " + why));
    }

    private static boolean isLocal(InetAddress address) {
        boolean uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }

    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        byte[] b = address.getAddress();
        if (address instanceof Inet4Address) return isReserved4(b[0] & 255, b[1] & 255, b[2] & 255);
        return address instanceof Inet6Address && isReserved6(b);
    }

    /** Ranges of RFC 6890 that the JDK's own tests leave out. */
    private static boolean isReserved4(int a, int b, int c) {
        return a == 0
                || a >= 240
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
                || a == 203 && b == 0 && c == 113;
    }

    /** Unique local, documentation, and addresses that carry an IPv4 one inside (NAT64, 6to4, Teredo, mapped). */
    private static boolean isReserved6(byte[] b) {
        int first = (b[0] & 255) << 8 | b[1] & 255;
        int second = (b[2] & 255) << 8 | b[3] & 255;
        return (first & 0xfe00) == 0xfc00
                || first == 0x2002
                || first == 0x0064
                || first == 0x2001 && (second == 0 || second == 0x0db8)
                || first == 0;
    }
}
