package dev.tailorbird;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class AccessTest {
    /** The only operations that answer without an access token. */
    private static final Set<String> OPEN = Set.of(
            "POST /api/v1/auth/register",
            "POST /api/v1/auth/login",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/logout",
            "GET /api/v1/server");

    @Test
    void everyOperationButTheOpenOnesAsksForAToken() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(given().accept(ContentType.JSON)
                        .get("/openapi?format=json")
                        .asString())
                .get("paths");
        List<String> answeredWithout = new ArrayList<>();
        int seen = 0;
        for (var path : paths.properties())
            for (String method : List.of("get", "post", "put", "patch", "delete"))
                if (path.getValue().has(method)) {
                    seen++;
                    String operation = method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                    int status = given().contentType(contentType(path.getValue().get(method)))
                            .request(
                                    method,
                                    path.getKey()
                                            .replaceAll(
                                                    "\\{[^}]+}",
                                                    UUID.randomUUID().toString()))
                            .statusCode();
                    if (status != 401) answeredWithout.add(operation);
                }
        assertTrue(seen > 10, "only " + seen + " operations in the contract");
        answeredWithout.addAll(List.of("POST /api/v1/auth/refresh")); // answers 401 for want of its own token
        assertEquals(OPEN, Set.copyOf(answeredWithout));
    }

    private static String contentType(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        return content.isEmpty() ? "application/json" : content.fieldNames().next();
    }
}
