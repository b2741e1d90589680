package dev.tailorbird.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** All populated places, kept as the sorted bytes of their file and searched in place: nothing is parsed up front. */
final class CityTable {
    private final byte[] lines;

    private CityTable(byte[] lines) {
        this.lines = lines;
    }

    static CityTable bundled() {
        try (InputStream in = CityTable.class.getResourceAsStream("/geo/cities.txt.gz")) {
            if (in == null) {
                throw new IllegalStateException("geo/cities.txt.gz is not in the jar");
            }
            return new CityTable(new GZIPInputStream(in, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place of this folded name. */
    List<City> find(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<City> found = new ArrayList<>();
        int at = firstNotBefore(wanted);
        while (at < lines.length && compare(at, wanted) == 0) {
            int end = endOf(at);
            found.add(parse(new String(lines, at, end - at, StandardCharsets.UTF_8)));
            at = end + 1;
        }
        return found;
    }

    private int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int line = startOf((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = endOf(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int startOf(int at) {
        int start = at;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOf(int at) {
        int end = at;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int line, byte[] wanted) {
        int to = Math.min(lines.length, line + wanted.length);
        return Arrays.compareUnsigned(lines, line, to, wanted, 0, wanted.length);
    }

    private static City parse(String line) {
        String[] cells = line.split("\t", -1);
        return new City(
                cells[1].isEmpty() ? titled(cells[0]) : cells[1],
                cells[2],
                cells[3],
                Integer.parseInt(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]));
    }

    private static String titled(String key) {
        StringBuilder name = new StringBuilder(key);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
