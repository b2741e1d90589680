package dev.tailorbird.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Public lists of board addresses, one file a platform: each address must be read right, floor 99.5%. */
@EnabledIf("dataIsThere")
class BoardAddressAccuracyTest {
    private static final Path DATA = Path.of("../shared/data/ats/company_tokens");
    private static final double FLOOR = 0.995;

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    @Test
    void platformAndSettingsOfListedAddressesAreRead() throws IOException {
        int platforms = 0;
        int settings = 0;
        int carried = 0;
        List<URI> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path file : files.sorted().toList()) {
                Platform platform = platform(file);
                for (URI address : addresses(file)) {
                    all.add(address);
                    Optional<BoardAddress> read = BoardAddresses.read(address);
                    if (read.map(BoardAddress::platform)
                            .filter(p -> p == platform)
                            .isPresent()) platforms++;
                    String board = board(address, platform);
                    if (board.isEmpty()) continue;
                    carried++;
                    if (read.isPresent()
                            && read.get().missing().isEmpty()
                            && read.get().settings().containsValue(board)) settings++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d addresses: platform right in %d, settings right in %d of %d that carry them%n",
                all.size(),
                platforms,
                settings,
                carried);
        assertThat((double) platforms / all.size()).isGreaterThanOrEqualTo(FLOOR);
        assertThat((double) settings / carried).isGreaterThanOrEqualTo(FLOOR);
    }

    private static Platform platform(Path file) {
        return Platform.valueOf(file.getFileName().toString().split("_")[0].toUpperCase(Locale.ROOT));
    }

    private static List<URI> addresses(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> URI.create(line.substring(line.lastIndexOf(',') + 1)))
                .toList();
    }

    /** The company's key: the first part of the path; none where Workday's address ends with a language. */
    private static String board(URI address, Platform platform) {
        String first = address.getRawPath().replaceFirst("^/", "").split("/")[0];
        boolean language = platform == Platform.WORKDAY && first.matches("[a-z]{2}(-[a-z]{2})?");
        return language ? "" : URLDecoder.decode(first, StandardCharsets.UTF_8);
    }
}
