/**
 * Sign-up, tokens, roles. May not know what an account's data means.
 */
@NullMarked
package dev.tailorbird.account;

import org.jspecify.annotations.NullMarked;
