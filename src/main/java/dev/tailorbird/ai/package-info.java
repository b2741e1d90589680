/**
 * Model routing, token ledger and the choice between a model and the local engine. May not know what a task is about.
 */
@NullMarked
package dev.tailorbird.ai;

import org.jspecify.annotations.NullMarked;
