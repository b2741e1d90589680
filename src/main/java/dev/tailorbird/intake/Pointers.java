package dev.tailorbird.intake;

import java.util.Comparator;

/** JSON pointers in the order a person reads them: by name, numbers by value. */
final class Pointers {
    static final Comparator<String> ORDER = Pointers::compare;

    private Pointers() {}

    private static int compare(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isNumber(left[i]) && isNumber(right[i])
                    ? Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) return order;
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isNumber(String s) {
        return !s.isEmpty() && s.length() < 9 && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
