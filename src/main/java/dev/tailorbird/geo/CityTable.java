package dev.tailorbird.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** All populated places, kept as the sorted bytes of their file and searched in place: nothing is parsed up front. */
final class CityTable {
    /** The column that holds it. */
    private static final int POPULATION = 4;

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
            found.add(at(at));
            at = endOf(at) + 1;
        }
        return found;
    }

    /** The largest places whose folded name begins so. */
    List<City> startingWith(String prefix, int most) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        PriorityQueue<int[]> largest = new PriorityQueue<>(Comparator.comparingInt(line -> line[0]));
        int at = firstNotBefore(wanted);
        while (at < lines.length && compare(at, wanted) == 0) {
            largest.add(new int[] {population(at), at});
            if (largest.size() > most) {
                largest.poll();
            }
            at = endOf(at) + 1;
        }
        return largest.stream().map(line -> at(line[1])).toList();
    }

    void forEach(Consumer<City> action) {
        for (int at = 0; at < lines.length; at = endOf(at) + 1) {
            action.accept(at(at));
        }
    }

    private City at(int line) {
        return parse(new String(lines, line, endOf(line) - line, StandardCharsets.UTF_8));
    }

    private int population(int line) {
        int at = line;
        for (int tabs = 0; tabs < POPULATION; at++) {
            if (lines[at] == '\t') {
                tabs++;
            }
        }
        int population = 0;
        while (lines[at] != '\t') {
            population = population * 10 + lines[at++] - '0';
        }
        return population;
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
