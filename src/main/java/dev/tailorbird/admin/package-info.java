/**
 * What runs the house: what a visitor may know of the server. Accounts, work and prices will follow.
 */
@NullMarked
package dev.tailorbird.admin;

import org.jspecify.annotations.NullMarked;
