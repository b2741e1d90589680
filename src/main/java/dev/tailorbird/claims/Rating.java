package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;

/** A mark out of a whole: "4.9 of 5", "9 out of 10", "4.6/5". */
record Rating(double mark, double whole, int from, int to) {

    boolean same(Rating other) {
        return mark == other.mark && whole == other.whole;
    }

    static List<Rating> in(List<Token> tokens, List<Quantity> quantities) {
        List<Rating> out = new ArrayList<>();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity a = quantities.get(i);
            Quantity b = quantities.get(i + 1);
            int gap = b.from() - a.to();
            boolean of = gap == 1
                    && (tokens.get(a.to()).is("of") || tokens.get(a.to()).is("/"));
            boolean outOf = gap == 2 && tokens.get(a.to()).is("out");
            if ((of || outOf) && a.value() <= b.value()) {
                out.add(new Rating(a.value(), b.value(), a.from(), b.to()));
            }
        }
        return out;
    }
}
