package dev.tailorbird.planted.account;

import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Violation: a resource whose work ends with its client's connection. Not a bean, so that no test serves it. */
@Path("/planted")
@Cancellable
abstract class EndsWithItsClient {}
