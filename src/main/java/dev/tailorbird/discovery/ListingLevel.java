package dev.tailorbird.discovery;

/** How senior a listing is; spelt as the analyst spells it. */
public enum ListingLevel {
    unknown,
    intern,
    entry,
    junior,
    mid,
    senior,
    lead,
    staff,
    principal,
    manager,
    director,
    executive
}
