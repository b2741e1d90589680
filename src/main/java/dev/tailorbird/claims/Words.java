package dev.tailorbird.claims;

import java.util.List;

/** A text cut into tokens, before anything in it is understood. */
record Words(NormalText text, List<Token> tokens) {
    static Words of(String original, Thesaurus thesaurus) {
        NormalText text = NormalText.of(original);
        return new Words(text, new Tokeniser(thesaurus.lemmas()).read(text.text()));
    }
}
