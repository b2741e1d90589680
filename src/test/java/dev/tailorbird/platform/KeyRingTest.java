package dev.tailorbird.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.platform.data.KeyRing;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final String PLACE = "profile.content";
    private static final String TEXT = "{\"email\":\"odile@example.com\"}";

    private final String oldKey = KeyRing.newKey();
    private final KeyRing ring = KeyRing.of(oldKey);

    @Test
    void sealedTextShowsItsKeyAndNothingElse() {
        String sealed = ring.seal(TEXT, PLACE);
        assertTrue(sealed.startsWith("tb1:" + oldKey.split(" ")[0] + ":"), sealed);
        assertFalse(sealed.contains("odile"), sealed);
        assertNotEquals(sealed, ring.seal(TEXT, PLACE));
        assertEquals(TEXT, ring.open(sealed, PLACE));
    }

    @Test
    void textFromBeforeEncryptionIsReadAsItIs() {
        assertEquals(TEXT, ring.open(TEXT, PLACE));
    }

    @Test
    void afterRotationTheNewKeySealsAndTheOldOneStillOpens() {
        String before = ring.seal(TEXT, PLACE);
        String fresh = KeyRing.newKey();
        KeyRing rotated = KeyRing.of(oldKey + "\n" + fresh + "\n");
        assertEquals(TEXT, rotated.open(before, PLACE));
        assertTrue(rotated.seal(TEXT, PLACE).startsWith("tb1:" + fresh.split(" ")[0] + ":"));
    }

    @Test
    void aLostKeyIsNamedWithWhatToDo() {
        DomainException lost = assertThrows(
                DomainException.class, () -> KeyRing.of(KeyRing.newKey()).open(ring.seal(TEXT, PLACE), PLACE));
        assertEquals(ProblemCode.STORED_DATA_UNREADABLE, lost.code());
        assertTrue(lost.detail().contains(oldKey.split(" ")[0]) && lost.detail().contains("backup"), lost.detail());
    }

    @Test
    void changedOrMovedTextDoesNotOpen() {
        String sealed = ring.seal(TEXT, PLACE);
        int last = sealed.length() - 2;
        String changed =
                sealed.substring(0, last) + (sealed.charAt(last) == 'A' ? 'B' : 'A') + sealed.substring(last + 1);
        for (String bad : new String[] {changed, sealed.substring(0, 20), sealed + "*"})
            assertEquals(
                    ProblemCode.STORED_DATA_UNREADABLE,
                    assertThrows(DomainException.class, () -> ring.open(bad, PLACE))
                            .code(),
                    bad);
        assertThrows(DomainException.class, () -> ring.open(sealed, "draft.content"));
    }

    @Test
    void aKeyFileWithAMistakeIsRefusedWithoutShowingAKey() {
        String broken = oldKey.substring(0, oldKey.length() - 1);
        String message = assertThrows(IllegalArgumentException.class, () -> KeyRing.of(broken))
                .getMessage();
        assertTrue(message.contains("Line 1"), message);
        assertFalse(message.contains(broken.split(" ")[1].substring(0, 8)), message);
        assertThrows(IllegalArgumentException.class, () -> KeyRing.of("\n"));
    }

    @Test
    void rotationKeepsTheOldKeysInAFileOfTheOwnerOnly(@TempDir Path folder) throws Exception {
        String before = ServerKeys.configuration(folder).get("tailorbird.data-keys");
        Path file = ServerKeys.rotateDataKeys(folder);
        String after = Files.readString(file);
        assertTrue(after.startsWith(before.strip() + "\n"));
        assertEquals(2, after.lines().count());
        assertEquals(after, ServerKeys.configuration(folder).get("tailorbird.data-keys"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
