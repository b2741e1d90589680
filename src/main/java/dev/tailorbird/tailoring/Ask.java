package dev.tailorbird.tailoring;

import java.util.List;

/**
 * A term that the posting asks for.
 *
 * @param kind required, preferred or keyword
 * @param skill the lexicon's name in lower case when it is a known skill, else empty
 * @param stems its words, for terms that are no known skill
 */
record Ask(String name, String kind, double weight, String skill, List<String> stems) {
    static final String REQUIRED = "required";
    static final String PREFERRED = "preferred";
    static final String KEYWORD = "keyword";

    boolean required() {
        return kind.equals(REQUIRED);
    }
}
