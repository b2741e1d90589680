package dev.tailorbird.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Countries and their regions, by name and by code. */
final class Areas {
    private final Map<String, String> countryByName = new HashMap<>();
    private final Map<String, String> countryByCode3 = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, List<Region>> regionsByName = new HashMap<>();
    private final Map<String, Region> regionsByShort = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();

    /** A region by its country's code and its own code in the data. */
    record Region(String country, String code) {}

    Areas() {
        for (String[] row : Table.rows("/geo/countries.tsv")) {
            addCountry(row[0], row[1], row[2], row[3]);
        }
        for (String[] row : Table.rows("/geo/regions.tsv")) {
            addRegion(new Region(row[0], row[1]), row[2]);
        }
        for (String[] row : Table.rows("/geo/names.tsv")) {
            if (row[0].equals("region")) {
                addKnownRegion(new Region(row[2], row[3]), row[1], row[4]);
            }
        }
    }

    /** The code of a country by name, alias or three-letter code in capitals. */
    @Nullable
    String country(String written) {
        String byCode = countryByCode3.get(written);
        return byCode == null ? countryByName.get(PlaceNames.key(written)) : byCode;
    }

    boolean isCountryCode(String code) {
        return countryNames.containsKey(code);
    }

    @Nullable
    String countryName(@Nullable String code) {
        return code == null ? null : countryNames.get(code);
    }

    List<Region> regions(String key) {
        return regionsByName.getOrDefault(key, List.of());
    }

    /** The codes of the countries of which some name begins so. */
    Set<String> countriesStartingWith(String key) {
        Set<String> found = new TreeSet<>();
        countryByName.forEach((name, code) -> {
            if (name.startsWith(key)) {
                found.add(code);
            }
        });
        return found;
    }

    Set<Region> regionsStartingWith(String key) {
        Set<Region> found = new LinkedHashSet<>();
        regionsByName.forEach((name, regions) -> {
            if (name.startsWith(key)) {
                found.addAll(regions);
            }
        });
        return found;
    }

    /** A region by the short form that addresses use ("CA" in the United States, "ON" in Canada). */
    @Nullable
    Region regionByShort(String country, String written) {
        Region known = regionsByShort.get(country + "." + written);
        Region coded = new Region(country, written);
        return known == null && regionNames.containsKey(country + "." + written) ? coded : known;
    }

    @Nullable
    String regionName(@Nullable Region region) {
        return region == null ? null : regionNames.get(region.country() + "." + region.code());
    }

    private void addCountry(String code, String code3, String name, String aliases) {
        countryNames.put(code, name);
        countryByCode3.put(code3, code);
        countryByName.put(PlaceNames.key(name), code);
        for (String alias : aliases.split("\\|")) {
            countryByName.putIfAbsent(PlaceNames.key(alias), code);
        }
        countryByName.remove("");
    }

    private void addRegion(Region region, String name) {
        regionNames.put(region.country() + "." + region.code(), name);
        addName(PlaceNames.key(name), region);
    }

    private void addKnownRegion(Region region, String name, String aliases) {
        addRegion(region, name);
        for (String alias : aliases.split("\\|")) {
            if (alias.length() <= 3 && alias.equals(alias.toUpperCase(java.util.Locale.ROOT))) {
                regionsByShort.put(region.country() + "." + alias, region);
            } else {
                addName(PlaceNames.key(alias), region);
            }
        }
    }

    private void addName(String key, Region region) {
        List<Region> named = regionsByName.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!named.contains(region)) {
            named.add(region);
        }
    }
}
