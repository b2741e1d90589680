package dev.tailorbird.discovery;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of employers in the form in which they are compared and sorted: "Larkmoor Foods, Inc." is larkmoor foods. */
final class Employers {
    private static final String NO_LETTERS = "[^\\p{L}\\p{N}]+";
    private static final String FORMS =
            "( (inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|se|sa|sas|srl|spa|bv|nv|ab|oy|as|kg))+$";
    private static final Pattern OTHER = Pattern.compile(NO_LETTERS);
    private static final Pattern FORM = Pattern.compile(FORMS);
    private static final int LONGEST = 100;

    private Employers() {}

    static String key(String name) {
        String words =
                OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        String key = FORM.matcher(words).replaceFirst("");
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** The same in the words of the database. */
    static String keySql(String column) {
        String words = "trim(regexp_replace(lower(" + column + "), '" + NO_LETTERS.replace("\\", "\\\\") + "', ' '))";
        return "left(regexp_replace(" + words + ", '" + FORMS + "', ''), " + LONGEST + ")";
    }
}
