package dev.tailorbird.bench.resumes;

/** How many values there are, how many were found, and how many of these are right. */
public final class Tally {
    private int right;
    private int truth;
    private int found;

    void add(int right, int truth, int found) {
        this.right += right;
        this.truth += truth;
        this.found += found;
    }

    public double precision() {
        return found == 0 ? (truth == 0 ? 1 : 0) : (double) right / found;
    }

    public double recall() {
        return truth == 0 ? 1 : (double) right / truth;
    }

    public double f1() {
        return truth + found == 0 ? 1 : 2.0 * right / (truth + found);
    }

    public int truth() {
        return truth;
    }
}
