/** One violation for each architecture rule; {@code ArchitectureTest} proves that the rule finds it. */
package dev.tailorbird.planted;
