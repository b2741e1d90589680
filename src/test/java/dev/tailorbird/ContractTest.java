package dev.tailorbird;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tailorbird.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The committed contract is the one that the code has. */
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ContractTest {
    private static final Path MADE = Path.of("target/openapi/openapi.yaml");
    private static final Path KEPT = Path.of("openapi.yaml");

    @Test
    void theContractChangesOnlyOnPurpose() throws Exception {
        if (Boolean.getBoolean("openapi.update")) Files.copy(MADE, KEPT, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                Files.readString(KEPT),
                Files.readString(MADE),
                "run ./mvnw test -Dtest=ContractTest -Dopenapi.update=true and look at the difference");
    }

    @Test
    void everyOperationHasAnIdASummaryAndATag() throws Exception {
        JsonNode paths = new YAMLMapper().readTree(MADE.toFile()).get("paths");
        List<String> incomplete = new ArrayList<>();
        for (var path : paths.properties())
            for (String method : List.of("get", "post", "put", "patch", "delete")) {
                JsonNode operation = path.getValue().path(method);
                if (!operation.isMissingNode()
                        && (!operation.hasNonNull("operationId")
                                || !operation.hasNonNull("summary")
                                || operation.path("tags").isEmpty()))
                    incomplete.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        assertTrue(incomplete.isEmpty(), "without id, summary or tag: " + incomplete);
    }
}
