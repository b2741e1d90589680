package dev.tailorbird.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cities by any name, the largest first, and how each is called in English. */
final class Cities {
    private final CityTable table = CityTable.bundled();
    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    /** Another name of a city; when {@code keeps}, it is good English and stays as written. */
    private record Alias(String city, String country, boolean keeps) {}

    Cities() {
        for (String[] row : Table.rows("/geo/names.tsv")) {
            if (row[0].equals("city")) {
                add(row[1], row[2], row[3], row[4]);
            }
        }
    }

    List<City> find(String written) {
        String key = PlaceNames.key(written);
        List<City> found = new ArrayList<>(table.find(key));
        for (Alias alias : aliases.getOrDefault(key, List.of())) {
            City city = largest(PlaceNames.key(alias.city()), alias.country());
            if (city != null && !found.contains(city)) {
                found.add(city);
            }
        }
        found.sort(Comparator.comparingLong(City::weight).reversed());
        return found;
    }

    /** The city's usual English name, or the written one where that is as good. */
    String name(City city, String written) {
        for (Alias alias : aliases.getOrDefault(PlaceNames.key(written), List.of())) {
            if (alias.city().equals(city.name()) && alias.country().equals(city.country())) {
                return alias.keeps() ? tidy(written, written) : usualName(city);
            }
        }
        String usual = english.get(city.country() + "." + city.name());
        return usual == null ? tidy(written, city.name()) : usual;
    }

    /** The largest cities of which some name begins so. */
    Set<City> startingWith(String key, int most) {
        Set<City> found = new LinkedHashSet<>(table.startingWith(key, most));
        aliases.forEach((name, named) -> {
            if (name.startsWith(key)) {
                named.forEach(alias -> {
                    City city = largest(PlaceNames.key(alias.city()), alias.country());
                    if (city != null) {
                        found.add(city);
                    }
                });
            }
        });
        return found;
    }

    void forEach(Consumer<City> action) {
        table.forEach(action);
    }

    String usualName(City city) {
        return english.getOrDefault(city.country() + "." + city.name(), city.name());
    }

    /** Keeps what was written unless it is shouted or whispered. */
    static String tidy(String written, String otherwise) {
        String text = written.strip();
        boolean oneCase = text.equals(text.toUpperCase(Locale.ROOT)) || text.equals(text.toLowerCase(Locale.ROOT));
        if (!oneCase) {
            return text;
        }
        boolean helps = PlaceNames.key(otherwise).equals(PlaceNames.key(text)) && !otherwise.equals(text);
        return helps ? otherwise : titled(text);
    }

    private static String titled(String text) {
        StringBuilder out = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (Character.isLetter(out.charAt(i)) && (i == 0 || !Character.isLetter(out.charAt(i - 1)))) {
                out.setCharAt(i, Character.toTitleCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private @Nullable City largest(String key, String country) {
        return table.find(key).stream()
                .filter(city -> city.country().equals(country))
                .max(Comparator.comparingInt(City::population))
                .orElse(null);
    }

    private void add(String name, String country, String city, String others) {
        english.put(country + "." + city, name);
        addAlias(name, new Alias(city, country, false));
        for (String other : others.split("\\|")) {
            boolean keeps = other.startsWith("=");
            addAlias(keeps ? other.substring(1) : other, new Alias(city, country, keeps));
        }
    }

    private void addAlias(String name, Alias alias) {
        List<Alias> named = aliases.computeIfAbsent(PlaceNames.key(name), key -> new ArrayList<>(1));
        if (named.stream()
                .noneMatch(a -> a.city().equals(alias.city()) && a.country().equals(alias.country()))) {
            named.add(alias);
        }
    }
}
