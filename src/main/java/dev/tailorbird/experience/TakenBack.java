package dev.tailorbird.experience;

import java.util.List;

/**
 * What taking back an import removed.
 *
 * @param kept what stays because it was changed or built upon since, in words
 */
public record TakenBack(int entriesRemoved, int evidenceRemoved, List<String> kept) {}
