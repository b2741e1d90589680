package dev.tailorbird.platform.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(Set.of("127.0.0.1:9000"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::"
            })
    void privateAndReservedAddressesAreRefused(String address) throws Exception {
        assertTrue(AddressGuard.isPrivate(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111"})
    void publicAddressesAreNot(String address) throws Exception {
        assertFalse(AddressGuard.isPrivate(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "http://localhost:8080/x",
                "http://[::1]/x",
                "http://2130706433/x",
                "https://127.0.0.1:9001/x"
            })
    void anAddressThatLeadsInsideIsAProblemThatNamesTheField(String address) {
        DomainException e = assertThrows(DomainException.class, () -> guard.resolve(AddressGuard.parse(address)));
        assertEquals(ProblemCode.ADDRESS_REFUSED, e.code());
        assertEquals("url", e.errors().get(0).field());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.com/x", "https://user@example.com/x", "https:///x", "a b"})
    void whatIsNoPlainWebAddressIsRefused(String address) {
        assertEquals(
                ProblemCode.ADDRESS_REFUSED,
                assertThrows(DomainException.class, () -> AddressGuard.parse(address))
                        .code());
    }

    @Test
    void anAddressWithoutSchemeIsTakenAsHttps() {
        assertEquals(URI.create("https://jobs.example.com/1"), AddressGuard.parse(" jobs.example.com/1 "));
    }

    @Test
    void aTrustedHostMayBePrivate() {
        assertTrue(guard.resolve(AddressGuard.parse("http://127.0.0.1:9000/x")).isLoopbackAddress());
    }
}
