package dev.tailorbird.planted.jobs;

import java.net.http.HttpClient;

/** Violation: a connection that the guarded client knows nothing of. */
class OpensConnections {
    HttpClient client = HttpClient.newHttpClient();
}
