package dev.tailorbird.claims;

/** Counts the items of an enumeration: "Go, Java and Python" are three. */
final class Lists {
    private Lists() {}

    static int longest(Statement statement) {
        int best = 0;
        int items = 1;
        int since = 0;
        for (Token token : statement.tokens()) {
            since++;
            if (token.is(",") && since <= 4) {
                items++;
                since = 0;
            } else if ((token.is("and") || token.is("&") || token.is("or")) && since <= 4) {
                items = since == 1 ? items : items + 1;
                best = Math.max(best, items);
                items = 1;
                since = 0;
            } else if (token.is(",") || token.is(";") || token.is(".")) {
                items = 1 + (token.is(",") ? 1 : 0);
                since = 0;
            }
        }
        return best;
    }
}
