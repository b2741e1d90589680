package dev.tailorbird.tailoring;

import java.util.List;

/**
 * A term that the posting asks for, by the name that the posting uses most.
 *
 * @param kind required, preferred or keyword
 * @param skill the lexicon's name in lower case when it is a known skill, else empty
 * @param stems its words, for terms that are no known skill
 * @param spellings of a known skill: how the posting writes it, as {@link Stems#spelling} does
 */
record Ask(String name, String kind, double weight, String skill, List<String> stems, List<String> spellings) {
    static final String REQUIRED = "required";
    static final String PREFERRED = "preferred";
    static final String KEYWORD = "keyword";

    boolean required() {
        return kind.equals(REQUIRED);
    }
}
