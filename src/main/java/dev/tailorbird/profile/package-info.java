/**
 * The person: contact, headline, skills, and the JSON Resume that carries a whole resume between packages.
 */
@NullMarked
package dev.tailorbird.profile;

import org.jspecify.annotations.NullMarked;
