package dev.tailorbird.discovery;

/** Where the work of a listing is done; spelt as the analyst spells it. */
public enum ListingSetting {
    remote,
    hybrid,
    on_site,
    unknown
}
