package dev.tailorbird.posting;

import java.util.Locale;

/** Right and wrong answers of one measure on one part of the data, with the 95% Wilson interval of the share. */
final class Tally {
    final String measure;
    private int right;
    private int wrong;

    Tally(String measure) {
        this.measure = measure;
    }

    void add(boolean isRight) {
        if (isRight) {
            right++;
        } else {
            wrong++;
        }
    }

    int count() {
        return right + wrong;
    }

    double share() {
        return count() == 0 ? 1 : right / (double) count();
    }

    /** The peer's figure less one standard error of ours. */
    double floor(double peer) {
        return peer - Math.sqrt(peer * (1 - peer) / Math.max(1, count()));
    }

    @Override
    public String toString() {
        double n = Math.max(1, count());
        double z = 1.96;
        double middle = (share() + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(share() * (1 - share()) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        return String.format(
                Locale.ROOT, "%.3f [%.3f, %.3f] n=%d", share(), middle - half, Math.min(1, middle + half), count());
    }
}
