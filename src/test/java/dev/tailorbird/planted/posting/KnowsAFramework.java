package dev.tailorbird.planted.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Vetoed;

/** Violation: an engine that needs a container. */
@Vetoed
@ApplicationScoped
class KnowsAFramework {}
