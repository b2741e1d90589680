/**
 * Commands, and the one place where engines are wired.
 */
@NullMarked
package dev.tailorbird.cli;

import org.jspecify.annotations.NullMarked;
